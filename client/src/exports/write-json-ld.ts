import {
  linkedContext,
  linkedEntity,
  linkedSource,
  linkedStatement,
  linkedText,
} from '../../../file-formats/json-ld.ts'
import type { ExportEntity, ExportRelation, ExportSource, Subject } from './subject.ts'

/** JSON-LD of what is seen: the view, its entities, its relations with their sentences, their sources. */
export function writeJsonLd(subject: Subject): string {
  const { title, date, link, lang, entities, relations, sources } = subject
  const view = {
    '@id': link,
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': linkedText({ value: title, lang }),
    'prov:generatedAtTime': { '@value': date, '@type': 'xsd:date' },
  }
  const graph = [
    view,
    ...entities.map(entity),
    ...relations.map((each) => statement(each, sources)),
    ...sources.map((each) => linkedSource({ ...each, titles: [each.title] })),
  ]
  return `${JSON.stringify({ '@context': linkedContext, '@graph': graph }, null, 2)}\n`
}

function entity({ entity: { id, type, names }, type: { label } }: ExportEntity): object {
  return linkedEntity({ id, type, typeLabel: label, names })
}

function statement(item: ExportRelation, sources: readonly ExportSource[]): object {
  const { id, type, source, target, period, amount, directed, status, confidence } = item.relation
  return linkedStatement({
    id,
    type,
    source,
    target,
    description: item.sentence,
    start: period?.start ?? null,
    end: period?.end ?? null,
    amount: amount ? { ...amount, min: amount.min ?? null, max: amount.max ?? null } : null,
    directed,
    status,
    confidence: confidence ?? null,
    sources: item.sources.flatMap((number) => sources[number - 1]?.id ?? []),
  })
}
