import { entityIdOf } from '../dataset/graph-ids.ts'
import type { RunInTransaction } from '../db/database.ts'
import { changesById, holdEntity, mergeEntities } from '../db/generated/statements.ts'
import type { ImportedEntity } from '../db/records.ts'
import { curate, curation, type Curator } from './change.ts'
import { stateOf, withState, type EntityState } from './entity-state.ts'
import type { Input } from './inputs.ts'
import { lookUp, missing } from './look-up.ts'
import { refused } from './refused.ts'

/** Adds an entity; its id. Throws Refused with ID_TAKEN or UNKNOWN_TYPE. */
export function addEntity(curator: Curator, input: Input<'addEntity'>): Promise<string> {
  const { reason, id: given, ...state } = input
  const id = given ?? entityIdOf(nameForId(state.names))
  return curate(curator, async (run, hand) => {
    await checkType(run, state.type)
    const { entities, merged } = await lookUp(run, { entities: [id] })
    if (entities.length > 0 || merged.length > 0) throw refused('ID_TAKEN', 'id', { value: id })
    const entity = { ...withState(id, state), ...hand, importId: null, changedBy: curation }
    await run(mergeEntities, { entities: [entity] })
    return {
      step: { kind: 'ENTITY_ADDED', aboutId: id, reason, after: JSON.stringify(state) },
      result: id,
    }
  })
}

/** Changes what is said of an entity. Throws Refused with UNKNOWN_ENTITY, CONFLICT or UNKNOWN_TYPE. */
export function changeEntity(curator: Curator, input: Input<'changeEntity'>): Promise<string> {
  const { id, revision, reason } = input
  return curate(curator, async (run) => {
    const held = await hold(run, id, revision)
    const before = stateOf(held)
    const after: EntityState = {
      type: input.type ?? before.type,
      names: input.names ?? before.names,
      summary: input.summary ?? before.summary,
      externalIds: input.externalIds ?? before.externalIds,
      place: input.place === undefined ? before.place : input.place,
    }
    await write(run, held, after)
    return { step: { kind: 'ENTITY_CHANGED', aboutId: id, reason, ...texts(before, after) }, result: id }
  })
}

/** Makes an entity what it was before one of its changes. Throws as `changeEntity`, and Refused with UNKNOWN_CHANGE. */
export function restoreEntity(curator: Curator, input: Input<'restoreEntity'>): Promise<string> {
  const { id, revision, change, reason } = input
  return curate(curator, async (run) => {
    const held = await hold(run, id, revision)
    const [found] = await run(changesById, { ids: [change] })
    const state = found?.change.aboutId === id ? found.change.before : null
    if (state == null) throw refused('UNKNOWN_CHANGE', 'change', { value: change })
    const [before, after] = [stateOf(held), JSON.parse(state) as EntityState]
    await write(run, held, after)
    return { step: { kind: 'ENTITY_RESTORED', aboutId: id, reason, ...texts(before, after) }, result: id }
  })
}

async function hold(run: RunInTransaction, id: string, seen: number): Promise<ImportedEntity> {
  const row = await run(holdEntity, { id })
  if (!row) throw missing(id, 'id', await lookUp(run, { entities: [id] }))
  const found = (row.entity.revision ?? 1) - 1
  if (found !== seen) throw refused('CONFLICT', 'revision', { value: id, found, seen })
  return row.entity
}

async function write(run: RunInTransaction, held: ImportedEntity, after: EntityState): Promise<void> {
  if (after.type !== held.type) await checkType(run, after.type)
  const { grammar } = held
  const entity = { ...held, ...withState(held.id, after), grammar, changedBy: curation }
  await run(mergeEntities, { entities: [entity] })
}

async function checkType(run: RunInTransaction, type: string): Promise<void> {
  const { hasEntityType } = await lookUp(run, { entityType: type })
  if (!hasEntityType) throw refused('UNKNOWN_TYPE', 'type', { value: type })
}

function texts(before: EntityState, after: EntityState) {
  return { before: JSON.stringify(before), after: JSON.stringify(after) }
}

/** Latin letters make the better id. */
function nameForId(names: EntityState['names']): string {
  const primary = names.filter(({ kind }) => kind === 'PRIMARY')
  const latin = primary.find(({ value }) => /\p{Script=Latin}/u.test(value))
  return (latin ?? primary[0] ?? names[0])?.value ?? ''
}
