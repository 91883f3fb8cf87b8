import { expect, test } from 'vitest'
import { toldPaths } from './told-paths.ts'

const entity = (id: string) => ({ id, degree: 1, type: { id: 'Company' }, names: [] })
const edge = (id: string) => ({
  id,
  status: 'ACTIVE' as const,
  confidence: 80,
  contested: false,
  directed: true,
  claimCount: 1,
  sourceCount: 1,
  independentSourceCount: 1,
  type: { id: 'FUNDS' },
  source: { id: 'a' },
  target: { id: 'b' },
  period: null,
  amount: null,
})
const step = (id: string) => ({ entities: new Set(['a', 'b']), relations: new Set([id]) })
const says = (value: string) => ({ value, lang: 'en' })

test('each relation has one footnote over all paths, and the weakest step is marked', () => {
  const told = toldPaths([
    {
      length: 2,
      confidence: 0.7225,
      nodes: ['a', 'b', 'c'].map(entity),
      edges: ['r:1', 'r:2'].map(edge),
      sentences: ['A funds B.', 'B funds C.'].map(says),
      weakest: { id: 'r:2' },
    },
    {
      length: 1,
      confidence: null,
      nodes: ['b', 'c'].map(entity),
      edges: [edge('r:2')],
      sentences: [says('B funds C.')],
      weakest: { id: 'r:2' },
    },
  ])
  expect(told).toEqual([
    {
      steps: [
        { relation: 'r:1', focus: step('r:1'), sentence: says('A funds B.'), note: 1, isWeakest: false },
        { relation: 'r:2', focus: step('r:2'), sentence: says('B funds C.'), note: 2, isWeakest: true },
      ],
      length: 2,
      percent: 72,
      focus: { entities: new Set(['a', 'b', 'c']), relations: new Set(['r:1', 'r:2']) },
    },
    {
      steps: [
        { relation: 'r:2', focus: step('r:2'), sentence: says('B funds C.'), note: 2, isWeakest: false },
      ],
      length: 1,
      percent: null,
      focus: { entities: new Set(['b', 'c']), relations: new Set(['r:2']) },
    },
  ])
})
