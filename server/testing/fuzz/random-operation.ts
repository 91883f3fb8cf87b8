import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import { hostileValue } from './hostile-values.ts'
import type { Random } from './random.ts'

/** An operation as it goes over the wire. */
export interface RandomOperation {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** An operation that the schema allows, with values that nobody would send in kindness. New fields are in it by themselves. */
export function randomOperation(schema: GraphQLSchema, random: Random): RandomOperation {
  return new Writing(schema, random).operation()
}

class Writing {
  readonly #schema: GraphQLSchema
  readonly #random: Random
  readonly #definitions: string[] = []
  readonly #variables: Record<string, unknown> = {}
  #aliases = 0

  constructor(schema: GraphQLSchema, random: Random) {
    this.#schema = schema
    this.#random = random
  }

  operation(): RandomOperation {
    const root = this.#schema.getQueryType()
    if (!root) throw new Error('the schema has no questions')
    const count = 1 + this.#random.below(2)
    const fields = Object.values(root.getFields())
    const set = this.#random.list(count, () => this.#field(this.#random.pick(fields), 0)).join(' ')
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : ''
    return { query: `query Fuzz${definitions} { ${set} }`, variables: this.#variables }
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.filter((arg) => isNonNullType(arg.type) || this.#random.chance(0.4))
    const args = given.map((arg) => `${arg.name}: ${this.#argument(arg.type, arg.name)}`)
    const alias = depth === 0 || given.length > 0 ? `a${(this.#aliases += 1)}: ` : ''
    const type = getNamedType(field.type)
    const set = isCompositeType(type) ? ` ${this.#set(type, depth + 1)}` : ''
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${set}`
  }

  #set(type: GraphQLCompositeType, depth: number): string {
    if (isAbstractType(type)) {
      const inner = this.#random.pick(this.#schema.getPossibleTypes(type))
      return `{ __typename ... on ${inner.name} ${this.#set(inner, depth)} }`
    }
    if (!isObjectType(type)) return '{ __typename }'
    const all = Object.values(type.getFields())
    const plain = all.filter((field) => !isCompositeType(getNamedType(field.type)))
    const nested = all.filter((field) => isCompositeType(getNamedType(field.type)))
    const picked = this.#random
      .list(1 + this.#random.below(3), () => this.#random.pick(plain.length > 0 ? plain : all))
      .filter((field, index, list) => list.indexOf(field) === index)
    const deeper =
      depth < 4 && nested.length > 0
        ? this.#random.list(1 + this.#random.below(2), () => this.#random.pick(nested))
        : []
    const fields = [...picked.filter((field) => plain.includes(field)), ...deeper]
    const unique = fields.filter((field, index) => fields.indexOf(field) === index)
    return `{ __typename ${unique.map((field) => this.#field(field, depth)).join(' ')} }`
  }

  /** As a literal or as a variable: both roads lead in. */
  #argument(type: GraphQLInputType, name: string): string {
    const value = hostileValue(type, this.#random, name)
    if (this.#random.chance(0.3)) return literal(value, type)
    const variable = `v${this.#definitions.length}`
    this.#definitions.push(`$${variable}: ${type.toString()}`)
    this.#variables[variable] = value
    return `$${variable}`
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const named = getNamedType(type)
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, named)).join(', ')}]`
  if (typeof value === 'object' && value !== null && 'getFields' in named) {
    const fields = named.getFields()
    const written = Object.entries(value).flatMap(([name, inner]) => {
      const field = fields[name]
      return field ? [`${name}: ${literal(inner, field.type)}`] : []
    })
    return `{${written.join(', ')}}`
  }
  if (typeof value === 'string' && isEnumType(named) && /^\w+$/.test(value)) return value
  return JSON.stringify(value)
}
