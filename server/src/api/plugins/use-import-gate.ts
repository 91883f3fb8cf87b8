import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { KesherError } from '../../errors.ts'
import type { ImportGate } from '../import-gate.ts'

/**
 * Refuses every operation while half an import is in the graph, also one that is answered from what is held in memory. A
 * database that does not answer is no reason to: whoever asks something of it hears of that.
 */
export function useImportGate(gate: ImportGate): Plugin {
  return {
    async onExecute({ setResultAndStopExecution }) {
      try {
        await gate.look()
      } catch (error) {
        if (!(error instanceof KesherError) || error.code !== 'IMPORTING') return
        setResultAndStopExecution({ errors: [new GraphQLError(error.message, { originalError: error })] })
      }
    },
  }
}
