import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'

const text = await readFile('schema.graphql', 'utf8')
const schema = buildSchema(text)
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

/** Everything that a client author can name, with its description: `Type`, `Type.field`, `Type.field.argument` … */
const described: [string, string | null | undefined][] = [
  ...types.map(({ name, description }): [string, string | null | undefined] => [name, description]),
  ...types.flatMap((type) => {
    if (isEnumType(type)) return type.getValues().map((value) => pair(type.name, value))
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => pair(type.name, field))
    if (!isObjectType(type) && !isInterfaceType(type)) return []
    return Object.values(type.getFields()).flatMap((field) => [
      pair(type.name, field),
      ...field.args.map((argument) => pair(`${type.name}.${field.name}`, argument)),
    ])
  }),
  ...schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .flatMap((directive): [string, string | null | undefined][] => [
      [`@${directive.name}`, directive.description],
      ...directive.args.map((argument) => pair(`@${directive.name}`, argument)),
    ]),
]

function pair(
  owner: string,
  part: { name: string; description?: string | null | undefined },
): [string, string | null | undefined] {
  return [`${owner}.${part.name}`, part.description]
}

describe('schema.graphql', () => {
  test('describes every type, field, argument, value and directive, in a sentence', () => {
    expect(described.length).toBeGreaterThan(200)
    // Braces and code marks may end a sentence; a word without a full stop is a label, not a description.
    expect(described.filter(([, description]) => !/[.…?)`]$/.test(description?.trim() ?? ''))).toEqual([])
  })

  test('says of every argument that counts how far it may go', () => {
    const counting = described.filter(([name]) => /\.(first|depth|perNode|limit|maxLength)$/.test(name))
    expect(counting.length).toBeGreaterThan(8)
    expect(counting.filter(([, description]) => !/\d/.test(description ?? ''))).toEqual([])
  })

  test('gives an example or a range where a scalar is not self-evident', () => {
    const scalars = ['PartialDate', 'DateTime', 'LangTag', 'Decimal', 'CurrencyCode']
    const texts = new Map(described)
    expect(scalars.filter((name) => !/`[^`]+`/.test(texts.get(name) ?? ''))).toEqual([])
  })

  test('says of everything deprecated why, since when and until when', () => {
    const reasons = [...text.matchAll(/@deprecated(?:\(reason: "([^"]*)"\))?/g)].map(([, reason]) => reason)
    const policy = /^.+ Deprecated since \d{4}-\d{2}-\d{2}, removed not before \d{4}-\d{2}-\d{2}\.$/
    expect(reasons.filter((reason) => !policy.test(reason ?? ''))).toEqual([])
  })
})
