import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { KesherError } from '../../errors.ts'
import { limits } from '../limits.ts'
import { operationCost } from '../operation-cost.ts'

const costs = new WeakMap<Request, number>()

/** What the operation of a request costs; undefined where none came so far as to be counted. */
export function costOf(request: Request): number | undefined {
  return costs.get(request)
}

/**
 * Refuses an operation that costs more than the budget of an answer. Counted for each request, since the variables are
 * part of it, while parsing and validation are kept for the next one with the same text. Each answer tells the cost and
 * the budget in its headers; the body stays the same for the same data.
 */
export function useOperationCost(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues: variables, contextValue } = args
      try {
        const cost = operationCost({ schema, document, operationName, variables })
        if (cost === null) return
        const whole = Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER)
        costs.set(contextValue.request, whole)
        if (whole <= limits.cost) return
        const over = whole - limits.cost
        throw new KesherError('TOO_COSTLY', { cost: whole, limit: limits.cost, over })
      } catch (error) {
        if (!(error instanceof KesherError)) throw error
        setResultAndStopExecution({ errors: [new GraphQLError(error.message, { originalError: error })] })
      }
    },
    onResponse({ request, response }) {
      const cost = costs.get(request)
      if (cost === undefined) return
      response.headers.set('x-operation-cost', String(cost))
      response.headers.set('x-operation-cost-limit', String(limits.cost))
    },
  }
}
