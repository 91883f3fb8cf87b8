import { getOperationAST, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusalToWrite } from '../who-may-write.ts'

/** Refuses mutations of those who may not write. */
export function useWriteGuard(writableAt: ReadonlySet<string> | null): Plugin<{ request: Request }> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== 'mutation') return
      const error = refusalToWrite(args.contextValue.request, writableAt)
      if (error === null) return
      setResultAndStopExecution({ errors: [new GraphQLError(error.message, { originalError: error })] })
    },
  }
}
