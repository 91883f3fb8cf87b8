import { expect, test } from 'vitest'
import { pairFiles } from './pair-files.ts'

test('tables of nodes and edges belong together where the rest of their names is the same', () => {
  const paths = [
    'a/edges.csv',
    'a/nodes.csv',
    'a/2019-links.csv',
    'a/2019-entities.csv',
    'b/edges.csv',
    'b/lone.gexf',
    'קשרים.xlsx',
  ]
  expect(pairFiles(paths)).toEqual([
    ['a/nodes.csv', 'a/edges.csv'],
    ['a/2019-entities.csv', 'a/2019-links.csv'],
    ['b/edges.csv'],
    ['b/lone.gexf'],
    ['קשרים.xlsx'],
  ])
})
