import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** What is only read where the operation asks for it. */
export interface EntityFields {
  readonly withSummary: boolean
  readonly withDegree: boolean
}

const fieldsByOperation = new WeakMap<object, EntityFields>()

/**
 * Whether the operation asks for summaries and degrees of entities anywhere: one answer for the whole operation, so that
 * all its entities are alike and the look at it costs nothing a second time.
 */
export function entityFields(info: GraphQLResolveInfo): EntityFields {
  const known = fieldsByOperation.get(info.operation)
  if (known) return known
  const names = new Set<string>()
  const sets = [info.operation, ...Object.values(info.fragments)].map((part) => part.selectionSet)
  for (const set of sets) collectNames(set, names)
  const fields = { withSummary: names.has('summary'), withDegree: names.has('degree') }
  fieldsByOperation.set(info.operation, fields)
  return fields
}

/** Whether the field that is being resolved has that field selected, by any fragment. */
export function selects(info: GraphQLResolveInfo, name: string): boolean {
  const hasField = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === name
      if (selection.kind === Kind.INLINE_FRAGMENT) return hasField(selection.selectionSet)
      return hasField(info.fragments[selection.name.value]?.selectionSet)
    }) ?? false
  return info.fieldNodes.some((node) => hasField(node.selectionSet))
}

function collectNames(set: SelectionSetNode, names: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value)
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) {
      collectNames(selection.selectionSet, names)
    }
  }
}
