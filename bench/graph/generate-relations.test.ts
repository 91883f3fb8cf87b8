import { expect, test } from 'vitest'
import { readDataset } from '../../server/src/dataset/read.ts'
import { generateRelations } from './generate-relations.ts'
import { graphShape, idOfEntity } from './graph-shape.ts'

const shape = graphShape(10_000)
const vocabulary = await readDataset('datasets/ai-race')
const relations = [...generateRelations(shape, vocabulary, 1)]

const degrees = new Map<string, number>()
for (const { subject, object } of relations) {
  for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
}

function relationsOf(from: number, to: number): number {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at)
  return numbers.reduce((sum, number) => sum + (degrees.get(idOfEntity(number)) ?? 0), 0)
}

test('a generated graph is the same in every run', () => {
  expect([...generateRelations(shape, vocabulary, 1)].slice(0, 100)).toEqual(relations.slice(0, 100))
})

test('it has as many relations as were asked for, none twice', () => {
  expect(new Set(relations.map(({ id }) => id)).size).toBe(10_000)
})

test('its hubs have exactly the relations of their size, the islands one each', () => {
  const wanted = [0, 1, 990, 999].map((number) => degrees.get(idOfEntity(number)))
  expect(wanted).toEqual([1_000, 1_000, 1, 1])
})

test('apart from the hubs the degrees fall like a power law', () => {
  // Everybody would have 18 if all were alike.
  expect(relationsOf(2, 12) / 10).toBeGreaterThan(100)
  expect(relationsOf(500, 990) / 490).toBeLessThan(15)
})

test('about one relation in seven has two or three claims', () => {
  const several = relations.filter(({ claims }) => claims.length > 1)
  expect(several.length / relations.length).toBeCloseTo(0.15, 1)
  expect(Math.max(...several.map(({ claims }) => claims.length))).toBe(3)
})
