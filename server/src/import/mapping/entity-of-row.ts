import { longestName } from '../../model/check-text.ts'
import { RowRefusal } from '../finding.ts'
import type { ImportRecord, NameRecord, Row } from '../records.ts'
import type { TableMapping } from './mapping.ts'
import { columnsByField, RowValues } from './row-values.ts'

/** The entity of a row. Its first name is the primary one of its language; without an id, its name is the id. */
export function entityOf(row: Row, mapping: TableMapping): ImportRecord[] {
  const values = new RowValues(row, mapping, columnsByField(mapping))
  const names = namesOf(values)
  const id = values.id('id') ?? values.nameAsId('name')
  if (id === null) throw new RowRefusal('NO_ID', row.place)
  const externalIds = values.all('externalId').map(({ value, column }) => [column.scheme ?? 'other', value])
  return [
    {
      kind: 'entity',
      place: row.place,
      id,
      type: values.text('type') ?? mapping.entityType,
      names: names.length > 0 ? names : [{ value: id, lang: null, kind: 'PRIMARY' }],
      summary: values.texts('summary'),
      externalIds: Object.fromEntries(externalIds) as Record<string, string>,
      lat: values.number('lat', -90, 90),
      lng: values.number('lng', -180, 180),
      attributes: values.attributes(),
      isImplied: false,
    },
    ...values.notices,
  ]
}

function namesOf(values: RowValues): NameRecord[] {
  const seen = new Set<string>()
  const names = values.all('name').map(({ value, column }): NameRecord => {
    const lang = column.lang ?? null
    const isFirst = !seen.has(lang ?? '')
    seen.add(lang ?? '')
    return { value: checkLength(values, value, column), lang, kind: isFirst ? 'PRIMARY' : 'ALIAS' }
  })
  const aliases = values.all('alias').map(({ value, column }): NameRecord => ({
    value: checkLength(values, value, column),
    lang: column.lang ?? null,
    kind: 'ALIAS',
  }))
  return [...names, ...aliases]
}

function checkLength(
  values: RowValues,
  value: string,
  column: Parameters<RowValues['refuse']>[1]['column'],
): string {
  if (value.length <= longestName) return value
  const reason = `a name has at most ${longestName} characters, and this one has ${value.length}`
  throw values.refuse('BAD_TEXT', { value, column }, { reason })
}
