import { Kind, visit, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { deferOutsideLists } from '../defer-outside-lists.ts'

/**
 * `@defer`, which the engine itself knows, within its limits. A client that takes no answer in parts gets it whole, as if
 * nothing had been deferred.
 */
export function useDefer(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(deferOutsideLists)
    },
    onExecute({ args }) {
      const { request } = args.contextValue as { request: Request }
      if (takesParts(request.headers.get('accept'))) return
      args.document = withoutDefer(args.document)
    },
  }
}

function takesParts(accepted: string | null): boolean {
  return accepted !== null && /multipart\/mixed|text\/event-stream/.test(accepted)
}

const known = new WeakMap<DocumentNode, DocumentNode>()

/** The document without `@defer`; the same document where there is none. Documents are parsed once, so each is read once. */
function withoutDefer(document: DocumentNode): DocumentNode {
  let whole = known.get(document)
  if (!whole) {
    whole = visit(document, {
      [Kind.DIRECTIVE]: (directive) => (directive.name.value === 'defer' ? null : undefined),
    })
    known.set(document, whole)
  }
  return whole
}
