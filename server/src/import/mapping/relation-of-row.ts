import { checkSpan } from '../../model/partial-date.ts'
import { finding, RowRefusal } from '../finding.ts'
import type { Cell, ClaimHint, EntityRecord, ImportRecord, Row, SourceHint } from '../records.ts'
import type { TableMapping } from './mapping.ts'
import { columnsByField, RowValues } from './row-values.ts'

const statuses = ['ACTIVE', 'ENDED', 'PLANNED', 'ALLEGED', 'DENIED'] as const
const stances = ['SUPPORTS', 'DISPUTES', 'MENTIONS'] as const

/** The relation of a row with its one claim; before it the two entities, where a mapping implies them. */
export function relationsOf(row: Row, mapping: TableMapping): ImportRecord[] {
  const values = new RowValues(row, mapping, columnsByField(mapping))
  const end = (field: 'subject' | 'object') =>
    mapping.ends === 'implied' ? values.nameAsId(field) : values.id(field)
  const subject = end('subject') ?? values.nameAsId('subjectName')
  const object = end('object') ?? values.nameAsId('objectName')
  if (subject === null) throw new RowRefusal('NO_END', row.place, {}, { end: 'first' })
  if (object === null) throw new RowRefusal('NO_END', row.place, {}, { end: 'second' })
  const attributes = values.attributes()
  const claim = claimOf(values, row, attributes)
  const implied: EntityRecord[] =
    mapping.ends === 'implied'
      ? [
          impliedEntity(row, mapping, subject, values.text('subjectName'), values.text('subjectType')),
          impliedEntity(row, mapping, object, values.text('objectName'), values.text('objectType')),
        ]
      : []
  return [
    ...implied,
    {
      kind: 'relation',
      place: row.place,
      key: values.id('key'),
      subject,
      object,
      type: values.text('type') ?? mapping.relationType,
      isDirected: !/^(false|no|0|undirected|לא)$/i.test(values.text('directed') ?? ''),
      role: values.texts('role'),
      claims: [claim],
      attributes,
    },
    ...values.notices,
  ]
}

function claimOf(values: RowValues, row: Row, attributes: Record<string, Cell>): ClaimHint {
  const date = values.date('date')
  const startDate = values.date('startDate') ?? date
  const endDate = values.date('endDate') ?? date
  const isReversed = checkSpan({ from: startDate, to: endDate }) !== null
  if (isReversed) {
    // The row is what its source says; that it contradicts itself is for people to settle, so both dates are kept.
    Object.assign(attributes, { startDate: startDate ?? '', endDate: endDate ?? '' })
    const at = { column: values.first('endDate')?.column.column ?? null, value: endDate ?? '' }
    values.notices.push(finding('END_BEFORE_START', row.place, at, { start: startDate ?? '' }))
  }
  const amount = values.amount('amount')
  const least = values.amount('amountMin')
  const most = values.amount('amountMax')
  return {
    stance: values.choice('stance', stances) ?? 'SUPPORTS',
    status: values.choice('status', statuses),
    startDate,
    endDate: isReversed ? null : endDate,
    amount: amount?.amount ?? null,
    amountMin: least?.amount ?? null,
    amountMax: most?.amount ?? null,
    ...(/^(true|yes|1|x|about|approx(imate)?|כן|בערך)$/i.test(values.text('amountApproximate') ?? '') && {
      approximate: true,
    }),
    currency: values.currency('currency') ?? (amount ?? least ?? most)?.currency ?? null,
    confidence: values.number('confidence', 0, 100),
    statement: values.texts('statement'),
    locator: values.texts('locator'),
    source: sourceOf(values),
  }
}

function sourceOf(values: RowValues): SourceHint | null {
  const title = values.texts('sourceTitle')
  const url = values.url('sourceUrl')
  if (Object.keys(title).length === 0 && url === null) return null
  return {
    id: null,
    title,
    publisher: values.text('sourcePublisher'),
    publishedAt: values.date('sourcePublishedAt'),
    url,
    kind: null,
    lang: null,
    reliability: null,
  }
}

function impliedEntity(
  row: Row,
  mapping: TableMapping,
  id: string,
  name: string | null,
  type: string | null,
): EntityRecord {
  return {
    kind: 'entity',
    place: row.place,
    id,
    type: type ?? mapping.entityType,
    names: [{ value: name ?? id, lang: null, kind: 'PRIMARY' }],
    summary: {},
    externalIds: {},
    lat: null,
    lng: null,
    attributes: {},
    isImplied: true,
  }
}
