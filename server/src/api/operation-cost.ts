import {
  getDirectiveValues,
  getOperationAST,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { KesherError } from '../errors.ts'
import { costTable, type Sizes } from './cost-table.ts'
import { FieldArguments } from './field-arguments.ts'
import { limits } from './limits.ts'

/** An operation as it is about to run. */
export interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  /** As the client sent them. */
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined
}

/**
 * What an operation costs, in values of the answer and rows that the database looks at, before it runs: from its text,
 * its variables and the defaults. Null where there is no such operation, which is for the execution to say. Throws
 * BAD_INPUT for a list of languages that is too long. Takes time by the length of the text, however often its fragments
 * are used.
 */
export function operationCost({ schema, document, operationName, variables }: Operation): number | null {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return null
  const values: Record<string, unknown> = { ...variables }
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) values[variable.name.value] ??= valueFromASTUntyped(defaultValue)
  }
  return new CostCount(schema, document, values).ofSet(operation.selectionSet, root, nothing)
}

const nothing: Sizes = {}

/** Stands for a list whose length nobody told. */
const unknownSize = 100

class CostCount {
  readonly #schema: GraphQLSchema
  readonly #variables: Readonly<Record<string, unknown>>
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #known = new Map<string, number>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.#schema = schema
    this.#variables = variables
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  /** The sum over the fields; of an abstract type, over those of all its types. */
  ofSet(set: SelectionSetNode, type: GraphQLNamedType, sizes: Sizes): number {
    let cost = 0
    for (const selection of set.selections) {
      if (!this.#isIncluded(selection)) continue
      if (selection.kind === Kind.FIELD) cost += this.#ofField(selection, type, sizes)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.#ofFragment(selection.name.value, sizes)
      else {
        const inner = selection.typeCondition
          ? this.#schema.getType(selection.typeCondition.name.value)
          : type
        if (inner) cost += this.ofSet(selection.selectionSet, inner, sizes)
      }
    }
    return cost
  }

  /** Counted once for equal sizes: a bomb of fragments within fragments costs much, but takes no time to count. */
  #ofFragment(name: string, sizes: Sizes): number {
    const key = `${name} ${JSON.stringify(sizes)}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const fragment = this.#fragments.get(name)
    const type = fragment && this.#schema.getType(fragment.typeCondition.name.value)
    const cost = fragment && type ? this.ofSet(fragment.selectionSet, type, sizes) : 0
    this.#known.set(key, cost)
    return cost
  }

  #ofField(node: FieldNode, parent: GraphQLNamedType, sizes: Sizes): number {
    const field = fieldOf(this.#schema, parent, node.name.value)
    if (!field) return 1
    const args = new FieldArguments(field, node, this.#variables)
    checkLangs(args)
    const { work = 0, times = 1, sizes: sizesOf } = costTable[`${parent.name}.${field.name}`] ?? {}
    const own = 1 + (typeof work === 'number' ? work : work(args))
    const inner = sizesOf?.(args) ?? sizes
    const each = typeof times === 'number' ? times : (inner[times] ?? unknownSize)
    if (!node.selectionSet) return own + each - 1
    const type = namedType(field.type)
    return own + each * (1 + this.ofSet(node.selectionSet, type, inner))
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true
    const skip = getDirectiveValues(GraphQLSkipDirective, selection, this.#variables)
    const include = getDirectiveValues(GraphQLIncludeDirective, selection, this.#variables)
    return skip?.['if'] !== true && include?.['if'] !== false
  }
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  return 'getInterfaces' in parent ? parent.getFields()[name] : undefined
}

// By their shape: a tool that bundles can bring graphql in twice, and its own questions know only their own copy's types.
function namedType(type: GraphQLOutputType): GraphQLNamedType {
  return 'ofType' in type ? namedType(type.ofType) : type
}

/** Texts are looked for in each language in turn, thousands of times in an answer. */
function checkLangs(args: FieldArguments): void {
  const count = args.count('langs')
  if (count <= limits.langs) return
  const reason = `at most ${limits.langs} languages are allowed`
  throw new KesherError('BAD_INPUT', { argument: 'langs', value: `${count} languages`, reason })
}
