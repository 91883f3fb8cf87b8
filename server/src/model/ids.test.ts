import { describe, expect, test } from 'vitest'
import { checkId, claimId, kindOfId, longestId, relationId } from './ids.ts'

describe('kindOfId', () => {
  test.each([
    ['nvidia', 'entity'],
    ['4chan', 'entity'],
    ['r:nvidia.sells-to.kazakhstan', 'relation'],
    ['r:nvidia.sells-to.kazakhstan.chips-2025', 'relation'],
    ['c:nvidia.sells-to.kazakhstan.1', 'claim'],
    ['c:nvidia.sells-to.kazakhstan.chips-2025.1', 'claim'],
    ['s:financial-times', 'source'],
  ])('%s is the id of a %s', (id, kind) => {
    expect(kindOfId(id)).toBe(kind)
  })

  test.each([
    '',
    ' ',
    'Nvidia',
    '-nvidia',
    'אנבידיה',
    'x:nvidia',
    'r:nvidia',
    'r:a.b.c.d.e',
    'c:a.b.c',
    'c:a.b.c.d.e.f',
    's:',
    'nvidia\n',
    'r:a..c',
    'a'.repeat(longestId + 1),
  ])('%j is no id', (id) => {
    expect(kindOfId(id)).toBe(null)
  })
})

describe('relationId and claimId', () => {
  test('a relation is named by its ends and its type', () => {
    expect(relationId('nvidia', 'SELLS_TO', 'kazakhstan')).toBe('r:nvidia.sells-to.kazakhstan')
  })

  test('a key tells two relations of one pair apart', () => {
    expect(relationId('nvidia', 'SELLS_TO', 'kazakhstan', 'chips-2025')).toBe(
      'r:nvidia.sells-to.kazakhstan.chips-2025',
    )
    expect(relationId('nvidia', 'FUNDS', 'coreweave', null)).toBe('r:nvidia.funds.coreweave')
  })

  test('a claim carries the id of its relation', () => {
    expect(claimId('r:nvidia.sells-to.kazakhstan', 1)).toBe('c:nvidia.sells-to.kazakhstan.1')
    expect(claimId('r:nvidia.sells-to.kazakhstan.chips-2025', 'ft')).toBe(
      'c:nvidia.sells-to.kazakhstan.chips-2025.ft',
    )
  })

  test('what they make is an id of its kind', () => {
    const relation = relationId('openai', 'PARTNERS_WITH', 'x-1', 'k')
    expect([kindOfId(relation), kindOfId(claimId(relation, 12))]).toEqual(['relation', 'claim'])
  })
})

describe('checkId', () => {
  test('a good id has no problem', () => {
    expect(checkId('nvidia', 'entity')).toBe(null)
    expect(checkId('a'.repeat(longestId), 'entity')).toBe(null)
    expect(checkId('s:themarker-altman', 'source')).toBe(null)
  })

  test('a bad id is refused with a reason and an example', () => {
    expect(checkId('Nvidia Corp.', 'entity')).toBe(
      'an id of an entity is made of small letters a to z, digits and "-", for example nvidia',
    )
    expect(checkId('', 'claim')).toBe('an id of a claim is not empty')
    expect(checkId('a'.repeat(201), 'entity')).toBe('an id has at most 200 characters, and this one has 201')
  })

  test('an id of another kind is told as such', () => {
    expect(checkId('s:financial-times', 'entity')).toBe('this is the id of a source, not of an entity')
  })
})
