import { getOperationAST, GraphQLError, Kind, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { KesherError } from '../../errors.ts'
import type { ImportGate } from '../import-gate.ts'

/** What is asked about imports themselves, of the server and not of the graph. */
const ofImports = new Set(['importJob', 'stopImport', '__typename'])

/**
 * Refuses every operation while half an import is in the graph, also one that is answered from what is held in memory. A
 * database that does not answer is no reason to: whoever asks something of it hears of that.
 */
export function useImportGate(gate: ImportGate): Plugin {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      if (isOfImports(args.document, args.operationName)) return
      try {
        await gate.look()
      } catch (error) {
        if (!(error instanceof KesherError) || error.code !== 'IMPORTING') return
        setResultAndStopExecution({ errors: [new GraphQLError(error.message, { originalError: error })] })
      }
    },
  }
}

function isOfImports(document: DocumentNode, name: string | null | undefined): boolean {
  const { selections = [] } = getOperationAST(document, name)?.selectionSet ?? {}
  return selections.every((each) => each.kind === Kind.FIELD && ofImports.has(each.name.value))
}
