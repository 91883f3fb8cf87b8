import { getOperationAST, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusalToAct } from '../who-may-act.ts'
import { viewerOf } from './use-access.ts'

/** Refuses mutations of those who may not write. */
export function useWriteGuard(writableAt: ReadonlySet<string> | null): Plugin<{ request: Request }> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName)
      if (operation?.operation !== 'mutation') return
      const { request } = args.contextValue
      const error = refusalToAct(request, writableAt, viewerOf(request))
      if (error === null) return
      setResultAndStopExecution({ errors: [new GraphQLError(error.message, { originalError: error })] })
    },
  }
}
