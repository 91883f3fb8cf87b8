import { expect, test } from 'vitest'
import { ImportVocabulary } from './import-vocabulary.ts'

function vocabulary() {
  return new ImportVocabulary({
    entityTypes: [
      {
        id: 'Company', position: 0, labelLangs: ['en', 'he'], labels: ['Company', 'חברה'], pluralLangs: [], plurals: [], color: 'blue',
        icon: 'building-2', shape: 'disc',
      }, // prettier-ignore
    ],
    relationTypes: [
      {
        id: 'SELLS_TO', position: 0, labelLangs: ['en', 'he'], labels: ['sells to', 'מוכרת ל־'], inverseLangs: [], inverses: [],
        forms: '{}', inverseForms: '{}', color: 'teal', from: [], to: [],
      }, // prettier-ignore
    ],
  })
}

test('a type of a file is one of the graph by its id or a label in any language, in capitals or not', () => {
  const known = vocabulary()
  expect(['Company', 'company', 'חברה'].map((type) => known.entityType(type))).toEqual(
    Array.from({ length: 3 }, () => 'Company'),
  )
  expect(['SELLS_TO', 'sells to', 'Sells To'].map((type) => known.relationType(type))).toEqual(
    Array.from({ length: 3 }, () => 'SELLS_TO'),
  )
  const none = known.newTypes({ entityTypes: ['Company'], relationTypes: ['SELLS_TO'] })
  expect(none).toEqual({ entityTypes: [], relationTypes: [] })
})

test('a new type gets an id of its own, labels, both directions and a colour; names that Kesher uses are left to it', () => {
  const known = vocabulary()
  const entityTypes = ['funds', 'Entity', 'public body', 'איגוד'].map((type) => known.entityType(type))
  const relationTypes = ['funds', 'ABOUT', 'worksFor', 'עובד אצל'].map((type) => known.relationType(type))
  expect(entityTypes).toEqual(['Funds', 'KindEntity', 'PublicBody', 'Kind4c69599e'])
  expect(relationTypes).toEqual(['FUNDS', 'TIE_ABOUT', 'WORKS_FOR', 'TIE_35E0C45E'])
  const added = known.newTypes({ entityTypes, relationTypes })
  expect(added.entityTypes.map(({ id, position, labels, color }) => [id, position, labels, color])).toEqual([
    ['Funds', 1, ['funds'], 'orange'],
    ['KindEntity', 2, ['Entity'], 'green'],
    ['PublicBody', 3, ['public body'], 'purple'],
    ['Kind4c69599e', 4, ['איגוד'], 'red'],
  ])
  expect(
    added.relationTypes.map(({ id, labelLangs, labels, inverses }) => [id, labelLangs, labels, inverses]),
  ).toEqual([
    ['FUNDS', ['en'], ['funds'], ['other side of “funds”:']],
    ['TIE_ABOUT', ['en'], ['about'], ['other side of “about”:']],
    ['WORKS_FOR', ['en'], ['worksFor'], ['other side of “worksFor”:']],
    ['TIE_35E0C45E', ['he'], ['עובד אצל'], ['הצד השני של ״עובד אצל״:']],
  ])
})

test('what a file says of its own type comes with it', () => {
  const known = vocabulary()
  known.describe({
    kind: 'relationType',
    place: { file: 'x.json', table: null, row: 1 },
    id: 'OWNS',
    label: { en: 'owns', he: 'מחזיקה ב־' },
    inverseLabel: { en: 'is owned by', he: 'מוחזקת בידי' },
    color: 'gold',
    icon: null,
  })
  const id = known.relationType('OWNS')
  expect(known.newTypes({ entityTypes: [], relationTypes: [id] }).relationTypes).toMatchObject([
    { id: 'OWNS', labels: ['owns', 'מחזיקה ב־'], inverses: ['is owned by', 'מוחזקת בידי'], color: 'gold' },
  ])
})
