import type { Relation } from '../graph/graph.ts'
import type { ExportEntity, ExportRelation, Subject } from './subject.ts'

// For tests: a picture of two entities and three relations, with names and texts that bite.

function entity(id: string, value: string, he: string, x: number): ExportEntity {
  return {
    entity: {
      id,
      type: 'Company',
      degree: 5,
      names: [
        { value, lang: 'en', kind: 'PRIMARY' },
        { value: he, lang: 'he', kind: 'PRIMARY' },
        { value: `${value} Inc.`, lang: 'en', kind: 'ALIAS' },
      ],
    },
    name: { value, lang: 'en', kind: 'PRIMARY' },
    type: { label: 'Companies', color: 'blue', icon: 'building', shape: 'disc' },
    x,
    y: 40,
    ties: 3,
    look: {},
    isDim: false,
  }
}

function relation(id: string, source: string, target: string, more: Partial<Relation> = {}): ExportRelation {
  const counts = { claimCount: 2, sourceCount: 1, independentSourceCount: 1 }
  return {
    relation: {
      id,
      type: 'SELLS_TO',
      source,
      target,
      status: 'ACTIVE',
      period: { start: '2025-11', end: null, ongoing: true },
      amount: { amount: '1170000000', currency: 'USD', min: null, max: null, approximate: true },
      confidence: 90,
      contested: false,
      directed: true,
      ...counts,
      ...more,
    },
    verb: { value: 'sells to', lang: 'en' },
    color: 'blue',
    sentence: { value: `A & "B" sells to <C> (${id})`, lang: 'en' },
    sources: [1],
    look: {},
    isDim: false,
    change: null,
  }
}

const relations = [
  relation('r:a.sells-to.b', 'a', 'b'),
  relation('r:a.funds.b', 'a', 'b', { status: 'DENIED', period: null, amount: null, type: 'FUNDS' }),
  relation('r:b.pays.a', 'b', 'a', {
    status: 'PLANNED',
    period: { start: '2025', end: '2026-02', ongoing: false },
    contested: true,
  }),
]

export const subject: Subject = {
  lang: 'en',
  title: 'Chips & <rules>',
  date: '2025-11-12',
  link: 'http://127.0.0.1:4000/#e=a,b',
  entities: [entity('a', '=A & "B"', 'אלף', 0), entity('b', '<C>', 'בית (B)', 400)],
  relations,
  groups: [],
  lines: relations.map((each) => ({
    source: each.relation.source,
    target: each.relation.target,
    relations: [each],
    color: 'blue',
    leadsThere: true,
    leadsBack: false,
    isDim: false,
    change: null,
  })),
  rules: [],
  compared: null,
  onMap: false,
  sources: [
    {
      id: 's:1',
      title: { value: 'A *long* read', lang: 'en' },
      publisher: 'The Paper',
      publishedAt: '2025-11-12',
      url: 'https://example.org/a?b=1&c=2',
    },
  ],
}
