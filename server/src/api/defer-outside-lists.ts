import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { KesherError } from '../errors.ts'

/**
 * The rule that refuses `@defer` inside a list: every item would become a part of its own, and the engine looks at all
 * that wait each time that one is ready. Measured: 100 deferred items take 0.1 s, 1,000 take 1.6 s, 4,000 take 33 s.
 */
export function deferOutsideLists(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet }) {
      const root = context.getSchema().getRootType(operation)
      if (root) new Walk(context).into(selectionSet, root, null)
    },
  }
}

/** A walk through what one operation selects; `list` is the field of the list that it is inside of. */
class Walk {
  readonly #context: ValidationContext
  readonly #seen = new Set<FragmentDefinitionNode>()
  readonly #seenInList = new Set<FragmentDefinitionNode>()

  constructor(context: ValidationContext) {
    this.#context = context
  }

  into(set: SelectionSetNode, type: GraphQLNamedType, list: string | null): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) this.#intoField(selection, type, list)
      else this.#intoFragment(selection, type, list)
    }
  }

  /** Types are told by their names: a bundle or a test can bring the package in twice, and it knows only its own types. */
  #intoField(field: FieldNode, type: GraphQLNamedType, list: string | null): void {
    const found = 'getFields' in type ? String(type.getFields()[field.name.value]?.type ?? '') : ''
    const inner = this.#context.getSchema().getType(found.replaceAll(/[[\]!]/g, ''))
    if (field.selectionSet && inner) {
      this.into(field.selectionSet, inner, found.startsWith('[') ? field.name.value : list)
    }
  }

  #intoFragment(
    selection: Exclude<SelectionNode, FieldNode>,
    type: GraphQLNamedType,
    list: string | null,
  ): void {
    if (list !== null && selection.directives?.some(({ name }) => name.value === 'defer')) {
      const error = new KesherError('DEFERRED_IN_LIST', { field: list })
      this.#context.reportError(new GraphQLError(error.message, { nodes: selection, originalError: error }))
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#context.getFragment(selection.name.value)
    if (!fragment) return
    if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
      const seen = list === null ? this.#seen : this.#seenInList
      if (seen.has(fragment)) return
      seen.add(fragment)
    }
    const condition = fragment.typeCondition?.name.value
    const inner = condition === undefined ? type : this.#context.getSchema().getType(condition)
    if (inner) this.into(fragment.selectionSet, inner, list)
  }
}
