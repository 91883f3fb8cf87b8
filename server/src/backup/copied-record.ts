import { fromExactJson, toExactJson } from '../db/exact-values.ts'
import type { CopiedBatch, CopiedClaim, CopiedIdentity, CopiedNode, CopiedRelation } from '../db/records.ts'

/** What the first line of a safety copy says; `version` goes up when an older program could not restore it. */
export const backupVersion = 1

/** The kinds of nodes that a copy holds each by itself, by their labels in the order in which they are restored. */
export const nodeKinds = {
  entityType: 'EntityType',
  relationType: 'RelationType',
  dataset: 'Dataset',
  source: 'Source',
  entity: 'Entity',
  import: 'Import',
  change: 'Change',
} as const

export type NodeKind = keyof typeof nodeKinds

/** A thing of a safety copy: one line. */
export type CopiedRecord =
  | (CopiedNode & { readonly kind: NodeKind })
  | (CopiedRelation & { readonly kind: 'relation' })
  | (CopiedClaim & { readonly kind: 'claim' })
  | (CopiedIdentity & { readonly kind: 'identity' })
  | (CopiedBatch & { readonly kind: 'importBatch' })

export type CopiedKind = CopiedRecord['kind']

/** How many things of each kind a copy holds. */
export type CopiedCounts = Readonly<Partial<Record<CopiedKind, number>>>

type Json = Readonly<Record<string, unknown>>

/** A thing as its line, with the break at its end. */
export function lineOf(record: CopiedRecord): string {
  return `${JSON.stringify({ ...record, ...exactParts(record, toExactJson) })}\n`
}

/** The thing of a line that was read as JSON. Throws where it is none. */
export function recordOf(json: Json): CopiedRecord {
  const record = json as unknown as CopiedRecord
  const isKnown =
    record.kind in nodeKinds
      ? isTexts(json['labels']) && json['labels'].includes(nodeKinds[record.kind as NodeKind])
      : (record.kind === 'relation' && typeof record.type === 'string' && isMap(record.summary)) ||
        (record.kind === 'claim' && isTexts(record.sources) && isTexts(record.vias)) ||
        (record.kind === 'identity' &&
          record.keeps.every((kept) => isTexts(kept.labels)) &&
          record.judgements.every(({ from }) => typeof from === 'string')) ||
        (record.kind === 'importBatch' && record.keeps.every((kept) => isTexts(kept.labels)))
  if (!isKnown || !isMap(record.properties)) throw new TypeError(`no thing of a kind that is known`)
  return { ...record, ...exactParts(record, fromExactJson) } as CopiedRecord
}

/** The parts of a thing that hold properties, turned. */
function exactParts(record: CopiedRecord, turn: (values: Json) => Json) {
  const properties = turn(record.properties)
  if (record.kind === 'relation') return { properties, summary: turn(record.summary) }
  if (record.kind !== 'importBatch' && record.kind !== 'identity') return { properties }
  const keeps = record.keeps.map(({ labels, properties: kept }) => ({ labels, properties: turn(kept) }))
  if (record.kind === 'importBatch') return { properties, keeps }
  const judgements = record.judgements.map((each) => ({ from: each.from, properties: turn(each.properties) }))
  return { properties, keeps, judgements }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isMap(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
