const pieces = [
  Array.from('+-&|!(){}[]^"~*?:\\/<>=@#$%;,.\'`_'),
  [
    '&&',
    '||',
    'AND',
    'OR',
    'NOT',
    'TO',
    'a:b',
    '[a TO b]',
    '/.*/',
    '*:*',
    'searchKeys:x',
    'a~2',
    'a^9',
    '\\\\',
    '\\u0041',
  ],
  [
    '\u0000',
    '\ud800',
    '\udc00',
    '\u202e',
    '\u2066',
    '\u200d',
    '\ufeff',
    '\u05b4',
    '\u0301',
    '״',
    '׳',
    '־',
    '–',
  ],
  ['é', '🦜', '👨‍👩‍👧', '❤️', 'ﷺ', '½', 'İ', 'ß', '각', '习', '𝟗', '\u{e000}', '   ', '\t', '\n'],
].flat()

const whole = [
  'a '.repeat(100),
  'abcdefgh '.repeat(30),
  'ש'.repeat(200),
  'כשלב '.repeat(40),
  '🦜'.repeat(150),
  `${'a'.repeat(199)}🦜`,
  '('.repeat(200),
  '") RETURN 1 //',
  '"; DROP',
  '${7*7}',
]

/**
 * Four thousand texts that break searches: what Lucene takes for syntax, alone, in pairs and in words of either script,
 * with controls, halves of characters and marks without letters among them. For tests.
 */
export function nastyTexts(): string[] {
  const pairs = pieces.flatMap((first) =>
    ['', ' ', 'a', 'ש', ' word', ...pieces].map((second) => first + second),
  )
  return ['', ' ', ...pairs, ...whole]
}
