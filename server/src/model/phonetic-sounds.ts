/**
 * What one letter or group of letters may sound like, the likeliest first; '' is silent. The codes are the consonants
 * that Hebrew and Latin spelling share: `c` is sh, `tc` is ch, `ts` is צ, `h` is ה ח kh, `a` a vowel that a word begins with.
 */
export type Sound = readonly string[]

const silent: Sound = ['']

/** From the first match of a group of Latin letters at a place to its sounds; the order of the rows matters. */
const latinSounds: readonly (readonly [RegExp, Sound])[] = [
  [/\d+/y, []],
  [/^kn/y, ['n', 'kn']],
  [/^wr/y, ['r']],
  [/^ps/y, ['s', 'ps']],
  [/^x/y, ['z', 'c', 's']],
  // Hebrew begins such clusters with a vowel: Nvidia, אנבידיה.
  [/^n(?=[bcdfgjkpqstvz])/y, ['n', 'an']],
  [/^m(?=[bp])/y, ['m', 'am']],
  // Mandarin hua: Huang is הואנג or וואנג, Huawei is וואווי or חואווי.
  [/hu(?=[aeo])/y, ['h', 'hv', 'v']],
  [/sch/y, ['c', 'sk']],
  [/ts?ch|cz/y, ['tc']],
  [/ch/y, ['tc', 'h', 'k', 'c']],
  [/sh/y, ['c']],
  [/zh/y, ['j']],
  [/kh/y, ['h', 'k']],
  [/ph/y, ['f']],
  [/th/y, ['t']],
  [/gh(?=t)/y, silent],
  [/gh/y, ['g', '']],
  [/wh|w(?=[aeiouy])/y, ['v']],
  [/w/y, silent],
  [/d(?:ge|g(?=[eiy])|j)/y, ['j']],
  [/[ct](?=i[ao])/y, ['c', 's', 't']],
  [/s?c(?=[eiy])/y, ['s']],
  [/cc(?=[eiy])/y, ['ks', 'tc']],
  [/qu(?=[aeiou])/y, ['kv', 'k']],
  [/[ckq]+/y, ['k']],
  [/x/y, ['ks']],
  [/zz|tz|ts/y, ['ts']],
  [/z/y, ['z', 'ts']],
  [/s+(?=i[ao])/y, ['s', 'c', 'z']],
  [/(?<=[aeiouy])s(?=[aeiouy]|$)/y, ['s', 'z']],
  [/s+/y, ['s']],
  [/j+/y, ['j']],
  [/g(?=[eiy])/y, ['g', 'j']],
  [/h(?=[aeiouy])/y, ['h']],
  [/h/y, ['', 'h']],
  [/^y(?=[aeou])/y, ['y']],
  [/^(?:eu|u)(?=[^aeiou][a-z])/y, ['a', 'y']],
  [/^[aeiouy]+/y, ['a']],
  [/[aeiouy]+/y, silent],
]

const hebrewSounds: Readonly<Record<string, Sound>> = {
  ב: ['b', 'v'], ג: ['g', 'j'], 'ג׳': ['j'], ד: ['d'], ה: ['h'], ז: ['z'], 'ז׳': ['j', 'z'], ח: ['h'], ט: ['t'],
  כ: ['h', 'k'], ך: ['h', 'k'], ל: ['l'], מ: ['m'], ם: ['m'], נ: ['n'], ן: ['n'], ס: ['s'], פ: ['p', 'f'],
  ף: ['f', 'p'], צ: ['ts'], ץ: ['ts'], 'צ׳': ['tc'], 'ץ׳': ['tc'], ק: ['k'], ר: ['r'], ש: ['c', 's'], ת: ['t'],
} // prettier-ignore

const hebrewFirstSounds: Readonly<Record<string, Sound>> = {
  א: ['a'], ע: ['a'], ב: ['b'], ה: ['h'], ו: ['v'], י: ['y', 'a'], כ: ['k', 'h'],
} // prettier-ignore

/** The sounds of a word of small Latin letters and digits. */
export function soundsOfLatin(word: string): Sound[] {
  const sounds: Sound[] = []
  let place = 0
  while (place < word.length) {
    const [length, sound] = latinSoundAt(word, place)
    // A last s is often not heard: Brussels is בריסל. Short words would lose too much by it.
    const isLast = place + length === word.length
    const mayFallSilent = isLast && word[place] === 's' && sounds.filter(([first]) => first !== '').length > 3
    sounds.push(mayFallSilent ? [...sound, ''] : sound)
    place += length
  }
  return sounds
}

function latinSoundAt(word: string, place: number): [number, Sound] {
  for (const [letters, sound] of latinSounds) {
    letters.lastIndex = place
    const found = letters.exec(word)?.[0]
    if (found) return [found.length, sound.length > 0 ? sound : [found]]
  }
  const letter = word[place] ?? ''
  return [word[place + 1] === letter ? 2 : 1, /[a-z]/.test(letter) ? [letter] : silent]
}

/** The sounds of a word of Hebrew letters (final ones as written), geresh as ׳. */
export function soundsOfHebrew(word: string): Sound[] {
  const letters = word.match(/[גזצץ]׳|[א-ת]/gu) ?? []
  return letters.map((letter, index) => {
    const [before, after] = [letters[index - 1], letters[index + 1]]
    if (letter === 'ו') return soundOfVav(before, after, index)
    if (index === 0) return hebrewFirstSounds[letter] ?? hebrewSounds[letter] ?? silent
    if (letter === 'ה' && after === undefined) return silent
    const sound = hebrewSounds[letter] ?? silent
    return letter === before ? ['', ...sound] : sound
  })
}

/** A doubled vav is a consonant, said once; a single one is a vowel more often than not. */
function soundOfVav(before: string | undefined, after: string | undefined, index: number): Sound {
  if (before === 'ו') return silent
  if (index === 0 || after === 'ו') return ['v']
  return after === undefined ? silent : ['', 'v']
}
