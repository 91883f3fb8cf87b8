import { parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { limits } from '../limits.ts'
import { operationSize } from '../operation-size.ts'

/** Refuses operations that are too long, too deep or too wide by their text, before they are looked at more closely. */
export function useOperationLimits(): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.operationTokens }))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(operationSize)
    },
  }
}
