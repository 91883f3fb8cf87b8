import { expect, test } from 'vitest'
import { expectedCounts } from './expected-counts.ts'

test('every way in which the table counts is understood', () => {
  const readme = `# Files

| file | what | expected | from |
|---|---|---|---|
| a/nodes.csv, edges.csv | pair | 5,550 entities, 19,702 relations of 3 types, with dates | x |
| m.json | lines | 185 entities (56 Company), 290 Payment relations with amount | x |
| g.gexf | graph | 77 / 254 | x |
| u.gexf | undeclared | 2 / 1, reported | |
| n.gexf | missing | 2 / 1 and 3 reported, or refused as a whole by choice | |
`
  expect(expectedCounts(readme).map(({ text: _text, ...counts }) => counts)).toEqual([
    { files: ['a/nodes.csv', 'a/edges.csv'], entities: 5550, relations: 19702, types: 3, reported: 0 },
    { files: ['m.json'], entities: 185, relations: 290, types: null, reported: 0 },
    { files: ['g.gexf'], entities: 77, relations: 254, types: null, reported: 0 },
    { files: ['u.gexf'], entities: 2, relations: 1, types: null, reported: 'some' },
    { files: ['n.gexf'], entities: 2, relations: 1, types: null, reported: 3 },
  ])
})
