import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  GraphQLError,
} from 'graphql'
import { KesherError, type ErrorCode } from '../errors.ts'
import { limits } from './limits.ts'

/** How large an operation is by its text alone; what the schema says about itself is as deep as it is, so apart. */
interface Size {
  readonly depth: number
  readonly introspectionDepth: number
  readonly aliases: number
  readonly directives: number
}

const nothing: Size = { depth: 0, introspectionDepth: 0, aliases: 0, directives: 0 }

/** Refuses operations that are too deep or too wide by their text, each with its code. */
export function operationSize(context: ValidationContext): ASTVisitor {
  const known = new Map<FragmentDefinitionNode, Size | null>()
  return {
    OperationDefinition(operation) {
      const size = new Sizing(context, known).ofSet(operation.selectionSet)
      const directives = size.directives + (operation.directives?.length ?? 0)
      const questions = operation.selectionSet.selections.length
      refuse(context, operation, 'TOO_DEEP', size.depth, limits.operationDepth)
      refuse(context, operation, 'TOO_DEEP', size.introspectionDepth, limits.introspectionDepth)
      refuse(context, operation, 'TOO_MANY_ALIASES', size.aliases, limits.aliases)
      refuse(context, operation, 'TOO_MANY_DIRECTIVES', directives, limits.directives)
      refuse(context, operation, 'TOO_MANY_ROOT_FIELDS', questions, limits.rootFields)
    },
  }
}

function refuse(
  context: ValidationContext,
  node: OperationDefinitionNode,
  code: ErrorCode,
  value: number,
  limit: number,
): void {
  if (value <= limit) return
  const error = new KesherError(code, { value: Math.min(value, Number.MAX_SAFE_INTEGER), limit })
  context.reportError(new GraphQLError(error.message, { nodes: node, originalError: error }))
}

/** Each fragment is measured once, and one inside itself counts as nothing. */
class Sizing {
  readonly #context: ValidationContext
  readonly #known: Map<FragmentDefinitionNode, Size | null>

  constructor(context: ValidationContext, known: Map<FragmentDefinitionNode, Size | null>) {
    this.#context = context
    this.#known = known
  }

  ofSet(set: SelectionSetNode): Size {
    let [depth, introspectionDepth, aliases, directives] = [0, 0, 0, 0]
    for (const selection of set.selections) {
      const size = this.#ofSelection(selection)
      depth = Math.max(depth, size.depth)
      introspectionDepth = Math.max(introspectionDepth, size.introspectionDepth)
      aliases += size.aliases
      directives += size.directives + (selection.directives?.length ?? 0)
    }
    return { depth, introspectionDepth, aliases, directives }
  }

  #ofSelection(selection: SelectionNode): Size {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.ofSet(selection.selectionSet)
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value)
    const inner = selection.selectionSet ? this.ofSet(selection.selectionSet) : nothing
    const aliases = inner.aliases + (selection.alias ? 1 : 0)
    if (!selection.name.value.startsWith('__')) return { ...inner, depth: inner.depth + 1, aliases }
    return { ...inner, depth: 0, introspectionDepth: inner.depth + 1, aliases }
  }

  #ofFragment(name: string): Size {
    const fragment = this.#context.getFragment(name)
    if (!fragment) return nothing
    const known = this.#known.get(fragment)
    if (known !== undefined) return known ?? nothing
    this.#known.set(fragment, null)
    const size = this.ofSet(fragment.selectionSet)
    this.#known.set(fragment, size)
    return size
  }
}
