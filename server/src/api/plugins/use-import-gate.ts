import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ImportGate } from '../import-gate.ts'

/** Refuses every operation while half an import is in the graph, also one that is answered from what is held in memory. */
export function useImportGate(gate: ImportGate): Plugin {
  return {
    async onExecute({ setResultAndStopExecution }) {
      try {
        await gate.look()
      } catch (error) {
        const { message } = error as Error
        setResultAndStopExecution({ errors: [new GraphQLError(message, { originalError: error as Error })] })
      }
    },
  }
}
