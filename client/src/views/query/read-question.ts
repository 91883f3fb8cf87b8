import {
  GraphQLError,
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { mistake, type Mistake } from './mistake.ts'
import type { Question } from './view-queries.ts'

/** A question as it was edited: the values of its one field's arguments, and all of its variables. */
export type ReadQuestion = {
  operation: string
  variables: Record<string, unknown>
  asked: Readonly<Record<string, unknown>>
}

/**
 * Reads an operation and its variables that were edited from `question`. Only the arguments of its field may differ: what
 * else is written would change nothing in the picture, so it is named as a mistake and not passed over.
 */
export function readQuestion(
  question: Question,
  operation: string,
  variablesText: string,
): { read: ReadQuestion } | { mistakes: Mistake[] } {
  const variables = readVariables(variablesText)
  const document = readDocument(operation)
  const mistakes = [variables, document].filter((each) => 'words' in each)
  if ('words' in variables || 'words' in document) return { mistakes }
  const found = readOperation(document, readOperationOf(parse(question.operation)), variables.given)
  return 'mistakes' in found ? found : { read: { operation, variables: variables.given, asked: found.asked } }
}

function readVariables(text: string): { given: Record<string, unknown> } | Mistake {
  try {
    const given: unknown = text.trim() === '' ? {} : JSON.parse(text)
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return mistake('notObject')
    return { given: { ...given } }
  } catch (error) {
    return mistake('variables', { reason: (error as SyntaxError).message })
  }
}

function readDocument(text: string): DocumentNode | Mistake {
  try {
    return parse(text)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const [place] = error.locations ?? []
    const reason = error.message.replace(/^Syntax Error: /, '')
    return mistake('syntax', { reason, line: place?.line ?? 1, column: place?.column ?? 1 })
  }
}

type Field = { node: FieldNode; path: string }
type Operation = { node: OperationDefinitionNode; fields: readonly Field[]; mistakes: readonly Mistake[] }

function readOperation(
  document: DocumentNode,
  usual: Operation | Mistake,
  given: Record<string, unknown>,
): { asked: Record<string, unknown> } | { mistakes: Mistake[] } {
  const operation = readOperationOf(document)
  if ('words' in usual) throw new Error(`The view's own question cannot be read: ${usual.words}.`)
  if ('words' in operation) return { mistakes: [operation] }
  const [root] = operation.fields
  const [wanted] = usual.fields
  if (!root || !wanted || rootsOf(operation).length !== 1) return { mistakes: [mistake('oneRoot')] }
  if (root.path !== wanted.path)
    return { mistakes: [mistake('root', { name: root.path, wanted: wanted.path })] }
  const mistakes = [...operation.mistakes, ...differences(operation, usual), ...unused(operation, given)]
  if (mistakes.length > 0) return { mistakes }
  return { asked: argumentsOf(root.node, valuesOf(operation.node, given)) }
}

function readOperationOf(document: DocumentNode): Operation | Mistake {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const [node, ...more] = operations as OperationDefinitionNode[]
  if (!node || more.length > 0) return mistake('oneOperation')
  if (node.operation !== 'query') return mistake('onlyQuery', { name: node.operation })
  const fields: Field[] = []
  const mistakes: Mistake[] = node.directives?.map(directive) ?? []
  const walk = (set: SelectionSetNode | undefined, above: string, within: readonly string[]): void => {
    for (const each of set?.selections ?? []) {
      mistakes.push(...(each.directives ?? []).map(directive))
      if (each.kind === Kind.FIELD) {
        if (each.alias) mistakes.push(mistake('alias', { name: each.alias.value }))
        const path = above === '' ? each.name.value : `${above}.${each.name.value}`
        fields.push({ node: each, path })
        walk(each.selectionSet, path, within)
      } else if (each.kind === Kind.INLINE_FRAGMENT) walk(each.selectionSet, above, within)
      else if (!within.includes(each.name.value)) {
        const called = document.definitions
          .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
          .find((one) => one.name.value === each.name.value)
        walk(called?.selectionSet, above, [...within, each.name.value])
      }
    }
  }
  walk(node.selectionSet, '', [])
  return { node, fields, mistakes }
}

function directive({ name }: { name: { value: string } }): Mistake {
  return mistake('directive', { name: `@${name.value}` })
}

function rootsOf({ fields }: Operation): readonly Field[] {
  return fields.filter(({ path }) => !path.includes('.'))
}

/** What is asked for beside the arguments of the field itself: the picture always has the same of each. */
function differences(operation: Operation, usual: Operation): Mistake[] {
  const [paths, usualPaths] = [operation, usual].map(
    ({ fields }) => new Map(fields.map(({ path, node }) => [path, node])),
  )
  return [
    ...[...(paths ?? [])].flatMap(([path, node]) => {
      const own = usualPaths?.get(path)
      if (!own) return [mistake('fieldMore', { path })]
      const isSame = !path.includes('.') || written(node) === written(own)
      return isSame ? [] : [mistake('arguments', { path, wanted: written(own) })]
    }),
    ...[...(usualPaths?.keys() ?? [])]
      .filter((path) => !paths?.has(path))
      .map((path) => mistake('fieldLess', { path })),
  ]
}

/** The arguments as they are written, in any order. */
function written(node: FieldNode | undefined): string {
  return (node?.arguments ?? []).map(print).toSorted().join(', ')
}

/** Variables that are given but not named in the operation: the server would pass them over. */
function unused({ node }: Operation, given: Record<string, unknown>): Mistake[] {
  const named = new Set(node.variableDefinitions?.map(({ variable }) => variable.name.value))
  return Object.keys(given)
    .filter((name) => !named.has(name))
    .map((name) => mistake('unused', { name }))
}

function valuesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const usual = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  )
  return { ...Object.fromEntries(usual), ...given }
}

/** The arguments' values; what is null or left out is not asked. */
function argumentsOf(node: FieldNode, values: Record<string, unknown>): Record<string, unknown> {
  const given = (node.arguments ?? []).map(({ name, value }) => [
    name.value,
    valueFromASTUntyped(value, values),
  ])
  return Object.fromEntries(given.filter(([, value]) => value !== null && value !== undefined))
}
