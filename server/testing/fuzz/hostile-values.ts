import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql'
import { encodeCursor } from '../../src/model/cursor.ts'
import { nastyTexts } from '../nasty-texts.ts'
import type { Random } from './random.ts'

const knownIds = [
  'alpha',
  'beta',
  'gamma',
  'fair-act',
  'Company',
  'Country',
  'Law',
  'OWNS',
  'SELLS_TO',
  's:register',
]

const texts = [
  ...nastyTexts(),
  '__proto__',
  'constructor',
  'toString',
  "x' OR 1 = 1 //",
  "'}) DETACH DELETE n //",
  '`]->() DELETE r //',
  '$param',
  '\\u0000',
  'r:a.b.c',
  'c:a.b.c.1',
  'A'.repeat(9_000),
  'א'.repeat(2_000),
  '\u202e\u2067abc',
  '%00%0a',
  '../../etc/passwd',
  '{{7*7}}',
]

const cursors = [
  '',
  'nonsense',
  encodeCursor('other', [1, 'a']),
  encodeCursor('Query.search', [-1]),
  encodeCursor('Query.search', [1e300]),
  Buffer.from('[]').toString('base64url'),
  Buffer.from('{"__proto__":1}').toString('base64url'),
  Buffer.from('[[[[').toString('base64url'),
  'A'.repeat(5_000),
]

const whole = [0, 1, 2, 3, 5, 20, 100]
const odd = [-1, -0, 101, 1001, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e21, 1e308, 0.5, -1e-300]

const byScalar: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false, true, false, 'true', 1],
  Float: [...whole, ...odd],
  PartialDate: [
    '2025',
    '2025-11',
    '2025-11-12',
    '2025-02-30',
    '0000',
    '-0001',
    '99999-01-01',
    '2025-13',
    '٢٠٢٥',
    '',
    2025,
    'NaN',
  ],
  DateTime: [
    '2025-11-12T21:26:00Z',
    '2025-11-12T25:00:00Z',
    '9999-12-31T23:59:59.999999999Z',
    '0000-01-01T00:00:00Z',
    '2025-11-12',
    0,
    'Invalid Date',
    '+275760-09-13T00:00:00Z',
  ],
  LangTag: ['he', 'en', 'en-GB', 'x', '__proto__', 'he-Hebr-IL-x-y-z', 'ab'.repeat(500), '', 'עב'],
  Decimal: ['0', '1170000000', '-1', '1e400', 'NaN', 'Infinity', '0.1', '9'.repeat(400), '', 1e308, '٣'],
  CurrencyCode: ['USD', 'usd', 'XXX', 'ABCD', '', '₪₪₪'],
  URL: ['https://example.org/', 'javascript:alert(1)', 'http://', '', 'data:,x'],
}

/** A value for an input of the schema, fit as often as not to be answered, and else as unkind as can be. */
export function hostileValue(type: GraphQLInputType, random: Random, name = ''): unknown {
  if (isNonNullType(type)) {
    return random.chance(0.01) ? null : hostileValue(type.ofType as GraphQLInputType, random, name)
  }
  if (random.chance(0.05)) return null
  if (isListType(type)) {
    const length = random.chance(0.02) ? random.pick([101, 1001, 3000]) : random.below(5)
    return random.list(length, () => hostileValue(type.ofType as GraphQLInputType, random, name))
  }
  return ofNamed(type as GraphQLNamedInputType, random, name)
}

function ofNamed(type: GraphQLNamedInputType, random: Random, name: string): unknown {
  if (isEnumType(type)) {
    return random.chance(0.97) ? random.pick(type.getValues()).name : random.pick(['', 'NONE', 1, texts[3]])
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(() => random.chance(0.4))
    return Object.fromEntries(
      fields.map((field) => [field.name, hostileValue(field.type, random, field.name)]),
    )
  }
  if (type.name === 'Int') return random.chance(0.85) ? random.pick(whole) : random.pick(odd)
  if (name === 'after') return random.pick(cursors)
  const pool = byScalar[type.name]
  if (pool) return random.pick(pool)
  return random.chance(0.5) ? random.pick(knownIds) : random.pick(texts)
}
