import { describe, expect, test } from 'vitest'
import { relationSentence, type SentenceEntity, type SentenceParts, type SentenceVerb } from './sentence.ts'

const nvidia: SentenceEntity = { names: { en: 'Nvidia', he: 'אנבידיה' }, grammar: { he: { gender: 'f' } } }
const kazakhstan: SentenceEntity = {
  names: { en: 'Kazakhstan', he: 'קזחסטן' },
  grammar: { he: { gender: 'f' } },
}
const huang: SentenceEntity = {
  names: { en: 'Jensen Huang', he: 'ג׳נסן הואנג' },
  grammar: { he: { gender: 'm' } },
}
const union: SentenceEntity = {
  names: { en: 'European Union', he: 'האיחוד האירופי' },
  grammar: { he: { gender: 'm', definite: true }, en: { article: 'the' } },
}
const states: SentenceEntity = {
  names: { en: 'Gulf states', he: 'מדינות המפרץ' },
  grammar: { he: { gender: 'f', number: 'p' }, en: { article: 'the', number: 'p' } },
}
const amd: SentenceEntity = { names: { en: 'AMD' }, grammar: { he: { gender: 'f' } } }
const vast: SentenceEntity = { names: { en: 'VAST Data', he: 'VAST Data' }, grammar: { he: { gender: 'f' } } }

const sellsTo: SentenceVerb = {
  label: { en: 'sells to', he: 'מוכר ל־' },
  inverseLabel: { en: 'buys from', he: 'קונה מ־' },
  forms: { he: { f: 'מוכרת ל־', mp: 'מוכרים ל־', fp: 'מוכרות ל־' }, en: { p: 'sell to' } },
  inverseForms: { he: { f: 'קונה מ־', mp: 'קונים מ־', fp: 'קונות מ־' }, en: { p: 'buy from' } },
}
const funds: SentenceVerb = {
  label: { en: 'funds', he: 'מממן את' },
  inverseLabel: { en: 'is funded by', he: 'ממומן על־ידי' },
  forms: { he: { f: 'מממנת את' } },
  inverseForms: { he: { f: 'ממומנת על־ידי' } },
}

const sentence = (lang: string, parts: Omit<SentenceParts, 'langs'>) =>
  relationSentence({ isolates: false, ...parts, langs: [lang] }).value

const deal: Omit<SentenceParts, 'langs'> = {
  subject: nvidia,
  object: kazakhstan,
  type: sellsTo,
  status: 'ACTIVE',
  amount: { amount: '2000000000', currency: 'USD', approximate: true },
  period: { start: '2025', end: null },
}

const inStatus = (status: 'PLANNED' | 'ALLEGED' | 'DENIED' | 'ENDED') =>
  ['en', 'he'].map((lang) => sentence(lang, { ...deal, status, period: null }))

describe('relationSentence', () => {
  test('tells who does what to whom, for how much and when', () => {
    expect(sentence('en', deal)).toBe('Nvidia sells to Kazakhstan (about $2B, 2025)')
    expect(sentence('he', deal)).toBe('אנבידיה מוכרת לקזחסטן (כ־2 מיליארד דולר, 2025)')
  })

  test('writes an English common noun small, but not at the start', () => {
    const startups: SentenceEntity = {
      names: { en: 'Startups', he: 'הסטארטאפים' },
      grammar: { en: { common: true, number: 'p' } },
    }
    expect(sentence('en', { subject: nvidia, object: startups, type: sellsTo })).toBe(
      'Nvidia sells to startups',
    )
    expect(sentence('en', { subject: startups, object: nvidia, type: sellsTo })).toBe(
      'Startups sell to Nvidia',
    )
    const forum: SentenceEntity = {
      names: { en: 'Oversight forum' },
      grammar: { en: { article: 'the', common: true } },
    }
    expect(sentence('en', { subject: forum, object: nvidia, type: funds })).toBe(
      'The oversight forum funds Nvidia',
    )
  })

  test('begins with the other end and the inverse verb', () => {
    expect(sentence('en', { ...deal, direction: 'IN' })).toBe('Kazakhstan buys from Nvidia (about $2B, 2025)')
    expect(sentence('he', { ...deal, direction: 'IN' })).toBe('קזחסטן קונה מאנבידיה (כ־2 מיליארד דולר, 2025)')
    expect(sentence('en', { ...deal, direction: 'BOTH' })).toBe(sentence('en', deal))
  })

  test('says in brackets how it stands, the verb untouched', () => {
    expect(inStatus('PLANNED')).toEqual([
      'Nvidia sells to Kazakhstan (planned, about $2B)',
      'אנבידיה מוכרת לקזחסטן (מתוכנן, כ־2 מיליארד דולר)',
    ])
    expect(inStatus('ALLEGED')).toEqual([
      'Nvidia sells to Kazakhstan (alleged, about $2B)',
      'אנבידיה מוכרת לקזחסטן (לפי הנטען, כ־2 מיליארד דולר)',
    ])
    expect(inStatus('DENIED')).toEqual([
      'Nvidia sells to Kazakhstan (denied, about $2B)',
      'אנבידיה מוכרת לקזחסטן (הוכחש, כ־2 מיליארד דולר)',
    ])
    expect(inStatus('ENDED')).toEqual([
      'Nvidia sells to Kazakhstan (ended, about $2B)',
      'אנבידיה מוכרת לקזחסטן (הסתיים, כ־2 מיליארד דולר)',
    ])
  })

  test('without amount, time and status there are no brackets', () => {
    expect(sentence('en', { subject: nvidia, object: kazakhstan, type: sellsTo })).toBe(
      'Nvidia sells to Kazakhstan',
    )
  })
})

describe('the verb agrees with the one who begins the sentence', () => {
  test.each([
    ['he', huang, 'ג׳נסן הואנג מוכר לקזחסטן'],
    ['he', nvidia, 'אנבידיה מוכרת לקזחסטן'],
    ['he', states, 'מדינות המפרץ מוכרות לקזחסטן'],
    ['en', states, 'The Gulf states sell to Kazakhstan'],
    ['en', huang, 'Jensen Huang sells to Kazakhstan'],
  ])('%s: %j', (lang, subject, expected) => {
    expect(sentence(lang, { subject, object: kazakhstan, type: sellsTo })).toBe(expected)
  })

  test('in the inverse, with the object of the relation', () => {
    expect(sentence('he', { subject: huang, object: states, type: sellsTo, direction: 'IN' })).toBe(
      'מדינות המפרץ קונות מג׳נסן הואנג',
    )
    expect(sentence('he', { subject: huang, object: nvidia, type: funds, direction: 'IN' })).toBe(
      'אנבידיה ממומנת על־ידי ג׳נסן הואנג',
    )
  })

  test('a form that the vocabulary does not have falls back to the label', () => {
    expect(sentence('he', { subject: states, object: nvidia, type: funds })).toBe(
      'מדינות המפרץ מממן את אנבידיה',
    )
  })
})

describe('articles', () => {
  test('English names that take one have it, with a capital where the sentence begins', () => {
    expect(sentence('en', { subject: union, object: nvidia, type: funds })).toBe(
      'The European Union funds Nvidia',
    )
    expect(sentence('en', { subject: nvidia, object: union, type: funds })).toBe(
      'Nvidia funds the European Union',
    )
  })

  test('an article that the name has already is not said twice', () => {
    const hague = { names: { en: 'The Hague' }, grammar: { en: { article: 'the' } } }
    expect(sentence('en', { subject: hague, object: nvidia, type: funds })).toBe('The Hague funds Nvidia')
  })

  test('Hebrew ב, כ and ל swallow the article, מ and other letters do not', () => {
    expect(sentence('he', { subject: nvidia, object: union, type: sellsTo })).toBe(
      'אנבידיה מוכרת לאיחוד האירופי',
    )
    expect(sentence('he', { subject: union, object: nvidia, type: sellsTo, direction: 'IN' })).toBe(
      'אנבידיה קונה מהאיחוד האירופי',
    )
    expect(sentence('he', { subject: nvidia, object: union, type: funds })).toBe(
      'אנבידיה מממנת את האיחוד האירופי',
    )
  })

  test('a first ה that is no article stays', () => {
    const hallak = { names: { he: 'הללק' }, grammar: { he: { gender: 'm' as const } } }
    expect(sentence('he', { subject: nvidia, object: hallak, type: sellsTo })).toBe('אנבידיה מוכרת להללק')
  })
})

describe('names in the other script', () => {
  test('keep the maqaf before them', () => {
    expect(sentence('he', { subject: nvidia, object: amd, type: sellsTo })).toBe('אנבידיה מוכרת ל־AMD')
    expect(sentence('he', { subject: nvidia, object: { names: { he: '4צ׳אן' } }, type: sellsTo })).toBe(
      'אנבידיה מוכרת ל־4צ׳אן',
    )
  })

  test('stand in isolates, whether they are the language’s own or a fallback', () => {
    expect(relationSentence({ subject: vast, object: amd, type: sellsTo, langs: ['he'] })).toEqual({
      value: '\u2068VAST Data\u2069 מוכרת ל־\u2068AMD\u2069',
      lang: 'he',
    })
    const onlyHebrew = { names: { he: 'חברה כלשהי' } }
    expect(relationSentence({ subject: onlyHebrew, object: amd, type: sellsTo, langs: ['en'] })).toEqual({
      value: '\u2068חברה כלשהי\u2069 sells to AMD',
      lang: 'en',
    })
  })

  test('of the same direction stand bare', () => {
    expect(
      relationSentence({ subject: nvidia, object: kazakhstan, type: sellsTo, langs: ['he'] }).value,
    ).toBe('אנבידיה מוכרת לקזחסטן')
  })

  test('cannot turn the sentence around them', () => {
    const evil = { names: { en: '\u202eevil\u2069\n corp' } }
    expect(sentence('en', { subject: evil, object: nvidia, type: sellsTo })).toBe('evil corp sells to Nvidia')
  })
})

describe('the language', () => {
  test('is the first wanted one that the verb has', () => {
    const languages = [['he', 'en'], ['en', 'he'], ['he-IL'], ['ar', 'he'], ['ar'], []].map(
      (langs) => relationSentence({ subject: nvidia, object: kazakhstan, type: sellsTo, langs }).lang,
    )
    expect(languages).toEqual(['he', 'en', 'he', 'he', 'en', 'en'])
  })

  test('is another one where the verb is known in that alone', () => {
    const vend = { label: { fr: 'vend à' }, inverseLabel: { fr: 'achète à' } }
    expect(
      relationSentence({ subject: nvidia, object: kazakhstan, type: vend, status: 'PLANNED', langs: ['en'] }),
    ).toEqual({ value: 'Nvidia vend à Kazakhstan (planned)', lang: 'fr' })
  })
})
