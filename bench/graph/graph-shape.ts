import type {
  DatasetEntry,
  EntityEntry,
  SourceEntry,
  VocabularyEntry,
} from '../../server/src/dataset/schema.ts'
import { seeded } from '../seeded.ts'
import { seededNames } from './seeded-name.ts'

/** Entities in pairs that are tied to each other and to nothing else: between them and the rest there is no path. */
const islands = 10

const typeShares = { Company: 0.45, Person: 0.3, Product: 0.14, Media: 0.06, Country: 0.05 }

/** What a generated graph of so many relations looks like, without its relations. */
export interface GraphShape {
  readonly relations: number
  readonly entities: number
  readonly sources: number
  /** Relations of entity 0: a tenth of all. */
  readonly largeHub: number
  /** Relations of entity 1, whatever the size. */
  readonly hub: number
  /** The last numbers; each even one is tied to the next alone. */
  readonly islands: number
}

/** Ten relations for each entity, so that the mean degree is 20 at every size. */
export function graphShape(relations: number): GraphShape {
  const entities = relations / 10
  return { relations, entities, sources: entities / 50, largeHub: relations / 10, hub: 1_000, islands }
}

/** The type of an entity; the hubs are companies. */
export function typeOfEntity(number: number): string {
  if (number < 2) return 'Company'
  let left = seeded(number * 104_729 + 5)()
  for (const [type, share] of Object.entries(typeShares)) {
    left -= share
    if (left < 0) return type
  }
  return 'Company'
}

/** The id of an entity: its name and its number, so that the order of ids says nothing of degrees. */
export function idOfEntity(number: number): string {
  const name = seededNames(typeOfEntity(number), number)[0]?.value ?? ''
  return `${name.toLowerCase().replaceAll(' ', '-')}-${number}`
}

/** An entity as a data set has it. */
export function entityOf(number: number): EntityEntry {
  const type = typeOfEntity(number)
  const names = seededNames(type, number)
  const [en, he] = names.map(({ value }) => value)
  return {
    id: idOfEntity(number),
    type,
    names,
    summary: {
      en: `${en} is known from registers and the press; number ${number} of a generated graph.`,
      he: `${he} ידוע ממרשמים ומן העיתונות; מספר ${number} בגרף שנוצר.`,
    },
  }
}

/** A source as a data set has it; every third is a copy that belongs to a group. */
export function sourceOf(number: number): SourceEntry {
  return {
    id: `s:source-${number}`,
    title: { en: `Register and press, volume ${number}`, he: `מרשם ועיתונות, כרך ${number}` },
    publisher: `Publisher ${number % 40}`,
    publishedAt: String(2000 + (number % 25)),
    kind: 'press',
    lang: number % 2 === 0 ? 'en' : 'he',
    reliability: 'B',
    ...(number % 3 === 0 ? { independenceGroup: `group-${number % 30}` } : {}),
  }
}

/** The frame of the data set around the generated graph. */
export function datasetOf(vocabulary: VocabularyEntry, relations: number): DatasetEntry & VocabularyEntry {
  const title = { en: `Generated, ${relations} relations`, he: `גרף שנוצר, ${relations} קשרים` }
  return { id: 'generated', version: 1, title, description: title, start: [], questions: [], ...vocabulary }
}
