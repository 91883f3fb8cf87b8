import {
  getArgumentValues,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql'
import type { FieldsParam } from '../db/records.ts'

/** Fields of the API that need more of an entity or a relation than what is always sent. */
const needs = {
  entityDetails: ['summary', 'degree', 'script', 'externalIds', 'place', 'revision', 'sentence', 'sentences'],
  summary: ['summary'],
  degree: ['degree'],
  relationDetails: [
    'role',
    'period',
    'amount',
    'sentence',
    'sentences',
    'simultaneous',
    'claimCount',
    'sourceCount',
    'independentSourceCount',
    'contested',
    'directed',
  ],
} as const satisfies Record<keyof FieldsParam, readonly string[]>

const fieldsByOperation = new WeakMap<object, FieldsParam>()

/**
 * What the operation asks for of entities and relations, anywhere: one answer for the whole operation, so that all its
 * records are alike and the look at it costs nothing a second time.
 */
export function askedFields(info: GraphQLResolveInfo): { readonly fields: FieldsParam } {
  const known = fieldsByOperation.get(info.operation)
  if (known) return { fields: known }
  const names = new Set<string>()
  const sets = [info.operation, ...Object.values(info.fragments)].map((part) => part.selectionSet)
  for (const set of sets) collectNames(set, names)
  const hasAny = (what: keyof FieldsParam): boolean => needs[what].some((name) => names.has(name))
  const fields = {
    entityDetails: hasAny('entityDetails'),
    summary: hasAny('summary'),
    degree: hasAny('degree'),
    relationDetails: hasAny('relationDetails'),
  }
  fieldsByOperation.set(info.operation, fields)
  return { fields }
}

/** Whether the field that is being resolved has that field selected, by any fragment. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some((node) => selectsIn(node.selectionSet, info, name))
}

/** A field that is selected below the one that is being resolved. */
export interface SelectedField {
  readonly args: Record<string, unknown>
  readonly selects: (name: string) => boolean
}

/**
 * The first selection of a field of a type below the field that is being resolved, for what can be brought along with it.
 * Null where there is none, and where a directive may leave it out or have it come later.
 */
export function selectedBelow(
  info: GraphQLResolveInfo,
  typeName: string,
  name: string,
): SelectedField | null {
  const type = info.schema.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  const [node] = info.fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, info, typeName, name))
  if (!field || !node) return null
  return {
    args: getArgumentValues(field, node, info.variableValues),
    selects: (inner) => selectsIn(node.selectionSet, info, inner),
  }
}

function fieldsIn(
  set: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  typeName: string,
  name: string,
): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.directives?.length) return []
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : []
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]
    const on = fragment?.typeCondition?.name.value ?? typeName
    return on === typeName ? fieldsIn(fragment?.selectionSet, info, typeName, name) : []
  })
}

function selectsIn(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, name: string): boolean {
  return (
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name
      if (selection.kind === Kind.INLINE_FRAGMENT) return selectsIn(selection.selectionSet, info, name)
      return selectsIn(info.fragments[selection.name.value]?.selectionSet, info, name)
    }) ?? false
  )
}

function collectNames(set: SelectionSetNode, names: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value)
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) {
      collectNames(selection.selectionSet, names)
    }
  }
}
