import { Kind, type FieldNode, type GraphQLField, type ValueNode } from 'graphql'

/**
 * The arguments of a field before it runs: from its text, else from the variables, else by default. Nothing is coerced,
 * which for a thousand ids takes longer than the rest of the count; what does not fit is refused when the field runs.
 */
export class FieldArguments {
  readonly #field: GraphQLField<unknown, unknown>
  readonly #node: FieldNode
  readonly #variables: Readonly<Record<string, unknown>>

  constructor(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#field = field
    this.#node = node
    this.#variables = variables
  }

  /** A number, not under 0 and at most `most`; `most` for what is none. */
  number(name: string, most: number): number {
    const value = this.#value(name)
    return typeof value === 'number' ? Math.min(Math.max(value, 0), most) : most
  }

  /** How many values a list has; a value without a list is a list of one. 0 where it is not given. */
  count(name: string): number {
    const value = this.#value(name)
    return value == null ? 0 : Array.isArray(value) ? value.length : 1
  }

  /** What stands for a word of an enumeration; undefined where it is none. */
  word(name: string): string | undefined {
    const value = this.#value(name)
    return typeof value === 'string' ? value : undefined
  }

  /** True where there is a value that is not null. */
  isGiven(name: string): boolean {
    return this.#value(name) != null
  }

  #value(name: string): unknown {
    const node = this.#node.arguments?.find((each) => each.name.value === name)?.value
    const value = node && valueOf(node, this.#variables)
    return value === undefined ? this.#field.args.find((each) => each.name === name)?.defaultValue : value
  }
}

/** As far as counting needs it: what is in a list or an object stays as it is. Undefined for a variable without value. */
function valueOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.VARIABLE:
      return variables[node.name.value]
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values
    case Kind.NULL:
      return null
    case Kind.OBJECT:
      return node
    default:
      return node.value
  }
}
