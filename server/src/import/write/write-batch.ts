import type { RunInTransaction } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import type { DatasetRecord, ImportBatchRecord, ImportedRelation } from '../../db/records.ts'
import { asTheyAre, day } from '../../db/values.ts'
import { KesherError } from '../../errors.ts'
import type { ImportVocabulary } from './import-vocabulary.ts'
import type { MergedBatch } from './merge-batch.ts'
import { relationRow } from './relation-rows.ts'

/** What describes what is written: new types and data sets. */
interface Described extends ReturnType<ImportVocabulary['newTypes']> {
  readonly datasets: readonly DatasetRecord[]
}

/**
 * Writes what is new of a batch, behind a note of what that will be, by which it is taken back; false where nothing is.
 * Throws IMPORT_DISTURBED where an end or a source is there no more.
 */
export async function writeBatch(
  run: RunInTransaction,
  at: Pick<ImportBatchRecord, 'importId' | 'number' | 'keepsHistory'>,
  merged: MergedBatch,
  { entityTypes, relationTypes, datasets }: Described,
): Promise<boolean> {
  const { newEntities, changedEntities, newSources, newRelations, changedRelations, newChanges } = merged
  const { newJudgements, newMerges, newAbsorbed } = merged
  const batch = {
    entities: newEntities.map(({ id }) => id),
    relations: newRelations.map(({ identity }) => identity.id),
    claims: changedRelations.flatMap(({ claims }) => claims.map(({ claim }) => claim.id)),
    sources: newSources.map(({ id }) => id),
    entityTypes: entityTypes.map(({ id }) => id),
    relationTypes: relationTypes.map(({ id }) => id),
    ...(newChanges.length > 0 ? { changes: newChanges.map(({ id }) => id) } : {}),
    ...(newJudgements.length > 0
      ? {
          judged: newJudgements.map(({ a }) => a),
          judgements: newJudgements.map(({ judgement }) => judgement.id),
        }
      : {}),
    ...(newMerges.length > 0
      ? { merged: [...new Set(newMerges.flatMap(({ entity, mergedInto }) => [entity.id, mergedInto]))] }
      : {}),
  }
  if (changedEntities.length === 0 && Object.values(batch).every(({ length }) => length === 0)) return false
  const brought = datasets.length > 0 ? { datasets: datasets.map(({ id }) => id) } : {}
  const { importId, number } = at
  // Sent one behind the other: the database does one while the next is packed, and does none after one that fails.
  await Promise.all([
    run(statements.createImportBatch, { batch: { ...at, ...batch, ...brought } }),
    ...datasets.map((dataset) => run(statements.mergeDataset, { dataset })),
    entityTypes.length > 0 && run(statements.mergeEntityTypes, { entityTypes }),
    relationTypes.length > 0 && run(statements.mergeRelationTypes, { relationTypes }),
    newSources.length > 0 && run(statements.mergeSources, { sources: newSources }),
    newEntities.length > 0 && run(statements.createEntities, { entities: newEntities }),
    changedEntities.length > 0 &&
      run(statements.changeEntities, { importId, number, entities: changedEntities }),
    newMerges.length > 0 &&
      run(statements.createMerges, { merges: newMerges }).then(({ written }) =>
        expectAll(written, newMerges.length),
      ),
    ...inParts(newRelations, relationsAtOnce).map((some) => makeRelations(run, some)),
    newAbsorbed.length > 0 &&
      run(statements.createAbsorbed, { relations: newAbsorbed.map(asStored) }).then(({ written }) =>
        expectAll(written, newAbsorbed.length),
      ),
    changedRelations.length > 0 &&
      run(statements.addClaims, { importId, number, relations: changedRelations }).then(({ written }) =>
        expectAll(written, changedRelations.length),
      ),
    newChanges.length > 0 && run(statements.createChanges, { changes: newChanges }),
    newJudgements.length > 0 && run(statements.createJudgements, { judgements: newJudgements }),
  ])
  await writeVias(run, [...newRelations, ...changedRelations])
  return true
}

/** So many relations are sent at once: the database makes some while the next are packed. */
const relationsAtOnce = 500

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

async function makeRelations(run: RunInTransaction, relations: readonly ImportedRelation[]): Promise<void> {
  const { written, claims } = await run(
    statements.importRelations,
    asTheyAre({ relations: relations.map(relationRow) }),
  )
  expectAll(written, relations.length)
  expectAll(
    claims,
    relations.reduce((sum, relation) => sum + relation.claims.length, 0),
  )
}

/** Claims that are there, tied to the sources through which theirs are known. */
async function writeVias(run: RunInTransaction, relations: readonly ImportedRelation[]): Promise<void> {
  const vias = relations.flatMap(({ claims }) =>
    claims.flatMap(({ claim, viaId }) => (viaId === null ? [] : [{ claimId: claim.id, viaId }])),
  )
  if (vias.length === 0) return
  const { written } = await run(statements.addVias, { vias })
  expectAll(written, vias.length)
}

/** A relation as the database keeps it: days as dates, and nothing where nothing is known. */
function asStored<Row extends { readonly summary: object }>(relation: Row): Row {
  const summary: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(relation.summary)) {
    if (value === null) continue
    if (name === 'validFrom' || name === 'validTo') summary[name] = day(value as string)
    else if (name === 'claimsFrom' || name === 'claimsTo') summary[name] = (value as string[]).map(day)
    else summary[name] = value
  }
  return { ...relation, summary }
}

/** Something took an end away while the import was running. */
function expectAll(written: number, wanted: number): void {
  if (written !== wanted) throw new KesherError('IMPORT_DISTURBED', { count: wanted - written })
}
