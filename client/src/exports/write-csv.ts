import type { MessageKey, Translate } from '../i18n/i18n.ts'
import type { ExportEntity, ExportRelation, Subject } from './subject.ts'

type Value = string | number | null
type Column<Item> = {
  title: MessageKey
  of(item: Item, t: Translate, names: ReadonlyMap<string, string>): Value
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

// Excel takes a file for UTF-8 only where it begins with this mark; RFC 4180 ends lines so.
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
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/**
 * A cell that no spreadsheet takes for a formula: text that begins like one gets an apostrophe before it (OWASP, CSV
 * injection). Quoted where it has to be.
 */
export function cell(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^\s*[=+\-@\t\r|%]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
