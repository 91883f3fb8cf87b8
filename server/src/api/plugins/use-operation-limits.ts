import {
  Kind,
  parse,
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  GraphQLError,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { KesherError, type ErrorCode } from '../../errors.ts'
import { limits } from '../limits.ts'

/** Refuses operations that are too deep or too wide before they run, each with its code. Introspection is exempt. */
export function useOperationLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.operationTokens }))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(operationLimits)
    },
  }
}

interface Size {
  readonly depth: number
  readonly aliases: number
}

function operationLimits(context: ValidationContext): ASTVisitor {
  const sizes = new Map<FragmentDefinitionNode, Size | null>()
  return {
    OperationDefinition(operation) {
      const { depth, aliases } = sizeOf(operation.selectionSet, context, sizes)
      const questions = operation.selectionSet.selections.length
      refuse(context, operation, 'TOO_DEEP', depth, limits.operationDepth)
      refuse(context, operation, 'TOO_MANY_ALIASES', aliases, limits.aliases)
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
  const error = new KesherError(code, { value, limit })
  const nodes: ASTNode = node
  context.reportError(new GraphQLError(error.message, { nodes, originalError: error }))
}

/** Depth and aliases of a selection; each fragment is measured once, and one inside itself counts as nothing. */
function sizeOf(
  set: SelectionSetNode,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, Size | null>,
): Size {
  let [depth, aliases] = [0, 0]
  for (const selection of set.selections) {
    let size: Size
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value.startsWith('__')) continue
      const inner = selection.selectionSet
        ? sizeOf(selection.selectionSet, context, known)
        : { depth: 0, aliases: 0 }
      size = { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      size = sizeOf(selection.selectionSet, context, known)
    } else {
      size = sizeOfFragment(context.getFragment(selection.name.value), context, known)
    }
    depth = Math.max(depth, size.depth)
    aliases += size.aliases
  }
  return { depth, aliases }
}

function sizeOfFragment(
  fragment: FragmentDefinitionNode | null | undefined,
  context: ValidationContext,
  known: Map<FragmentDefinitionNode, Size | null>,
): Size {
  const nothing = { depth: 0, aliases: 0 }
  if (!fragment) return nothing
  const size = known.get(fragment)
  if (size !== undefined) return size ?? nothing
  known.set(fragment, null)
  const measured = sizeOf(fragment.selectionSet, context, known)
  known.set(fragment, measured)
  return measured
}
