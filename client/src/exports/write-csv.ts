import { byteOrderMark, csvLine, type CsvValue } from '../../../file-formats/csv.ts'
import type { MessageKey, Translate } from '../i18n/i18n.ts'
import type { ExportEntity, ExportRelation, Subject } from './subject.ts'

type Column<Item> = {
  title: MessageKey
  of(item: Item, t: Translate, names: ReadonlyMap<string, string>): CsvValue
}

const entityColumns: readonly Column<ExportEntity>[] = [
  { title: 'table.name', of: ({ name }) => name.value },
  { title: 'table.type', of: ({ type }) => type.label },
  { title: 'table.ties', of: ({ ties }) => ties },
  { title: 'table.degree', of: ({ entity }) => entity.degree },
  { title: 'csv.id', of: ({ entity }) => entity.id },
]

const relationColumns: readonly Column<ExportRelation>[] = [
  { title: 'table.source', of: ({ relation }, _, names) => names.get(relation.source) ?? relation.source },
  { title: 'table.verb', of: ({ verb }) => verb.value },
  { title: 'table.target', of: ({ relation }, _, names) => names.get(relation.target) ?? relation.target },
  { title: 'table.status', of: ({ relation }, t) => t(`status.${relation.status}`) },
  { title: 'csv.start', of: ({ relation }) => relation.period?.start ?? null },
  { title: 'csv.end', of: ({ relation }) => relation.period?.end ?? null },
  { title: 'table.amount', of: ({ relation }) => relation.amount?.amount ?? null },
  { title: 'csv.currency', of: ({ relation }) => relation.amount?.currency ?? null },
  { title: 'table.confidence', of: ({ relation }) => relation.confidence ?? null },
  { title: 'table.claims', of: ({ relation }) => relation.claimCount },
  { title: 'csv.sentence', of: ({ sentence }) => sentence?.value ?? null },
  { title: 'csv.id', of: ({ relation }) => relation.id },
]

/** The table of entities, in the reader's words. */
export function writeEntitiesCsv(subject: Subject, t: Translate): string {
  return table(entityColumns, subject.entities, subject, t)
}

/** The table of relations, in the reader's words. */
export function writeRelationsCsv(subject: Subject, t: Translate): string {
  return table(relationColumns, subject.relations, subject, t)
}

function table<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  { entities }: Subject,
  t: Translate,
): string {
  const names = new Map(entities.map(({ entity, name }) => [entity.id, name.value]))
  const rows = [
    columns.map(({ title }) => t(title)),
    ...items.map((item) => columns.map(({ of }) => of(item, t, names))),
  ]
  return `${byteOrderMark}${rows.map(csvLine).join('')}`
}
