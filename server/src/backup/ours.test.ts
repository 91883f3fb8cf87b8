import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ownLabels } from '../dataset/schema.ts'
import { nodeKinds } from './copied-record.ts'

/** What is copied together with what it belongs to, and what is no part of the graph. */
const [besides, apart] = [
  [
    'Relation', 'Claim', 'ImportBatch', 'EntityBefore', 'RelationBefore', 'SummaryBefore', 'Identity', 'MergedEntity',
    'MergedRelation',
  ],
  ['SetAside', 'Token', 'News', 'NewsClock'],
] // prettier-ignore

test('every label of the model is copied, and set aside where a copy takes its place, or is said to be apart', async () => {
  const part = await readFile('cypher/parts/ours.cypher', 'utf8')
  const ours = /^MATCH \(n:([\w|]+)\)$/m.exec(part)?.[1]?.split('|') ?? []
  expect(ours.toSorted()).toEqual([...Object.values(nodeKinds), ...besides].toSorted())
  expect([...ours, ...apart].toSorted()).toEqual(ownLabels.toSorted())
})
