import { describe, expect, test } from 'vitest'
import { phoneticKeys } from './phonetic-key.ts'

const shareAKey = (a: string, b: string) => {
  const keys = new Set(phoneticKeys(a))
  return phoneticKeys(b).some((key) => keys.has(key))
}

const alikePairs = (list: string[]) =>
  list.flatMap((a, index) => list.slice(index + 1).flatMap((b) => (shareAKey(a, b) ? [[a, b]] : [])))

describe('a name and its transliteration share a key', () => {
  test.each([
    ['הואנג', 'Huang'],
    ['הואנג', 'Huáng'],
    ["ג'נסן", 'Jensen'],
    ['אנבידיה', 'Nvidia'],
    ['אנווידיה', 'Nvidia'],
    ['נבידיה', 'Nvidia'],
    ['קזחסטן', 'Kazakhstan'],
    ['טנסנט', 'Tencent'],
    ['עליבאבא', 'Alibaba'],
    ['דיפסיק', 'DeepSeek'],
    ['אלטמן', 'Altman'],
    ['סם', 'Sam'],
    ['רנן', 'Renen'],
    ['הללק', 'Hallak'],
    ['קורוויב', 'CoreWeave'],
    ['אנתרופיק', 'Anthropic'],
    ['וואווי', 'Huawei'],
    ['חואווי', 'Huawei'],
    ['בייטדאנס', 'ByteDance'],
    ['טראמפ', 'Trump'],
    ['שי', 'Xi'],
    ["ג'ינפינג", 'Jinping'],
    ['ג׳ינפינג', 'Jinping'],
    ['וושינגטון', 'Washington'],
    ['גוגל', 'Google'],
    ["אנגאדג'ט", 'Engadget'],
    ['וול', 'Wall'],
    ['סטריט', 'Street'],
    ["ג'ורנל", 'Journal'],
    ['פייננשל', 'Financial'],
    ['טיימס', 'Times'],
    ['בריסל', 'Brussels'],
    ['לונדון', 'London'],
    ['מייקרוסופט', 'Microsoft'],
    ['טסלה', 'Tesla'],
    ['ישראל', 'Israel'],
    ['אירופה', 'Europe'],
    ['נתניהו', 'Netanyahu'],
    ['הרצוג', 'Herzog'],
    ['כהן', 'Cohen'],
    ['דוד', 'David'],
    ['פריז', 'Paris'],
    ["צ'אט", 'Chat'],
    ['טייוואן', 'Taiwan'],
    ['קוואלקום', 'Qualcomm'],
    ["בייג'ינג", 'Beijing'],
    ['מיכאל', 'Michael'],
    ["ווצ'יץ'", 'Vučić'],
    ['עלי', 'Ali'],
  ])('%s and %s', (hebrew, latin) => {
    expect(shareAKey(hebrew, latin)).toBe(true)
  })

  test('each word of a longer name has keys of its own', () => {
    expect(phoneticKeys('Wall Street Journal')).toEqual(['vl', 'strt', 'jrnl'])
    expect(phoneticKeys('סם אלטמן')).toEqual(['sm', 'altmn'])
  })

  test('the words of Hebrew and Latin script within one chunk sound as one', () => {
    expect(shareAKey("צ'אטבוט", 'Chatbot')).toBe(true)
    expect(shareAKey('ל־Nvidia', 'Nvidia')).toBe(true)
  })
})

describe('what does not sound alike shares none', () => {
  const names = [
    'Nvidia', 'Jensen', 'Huang', 'AMD', 'China', 'Alibaba', 'Tencent', 'ByteDance', 'Huawei', 'DeepSeek', 'Kazakhstan',
    'Trump', 'Jinping', 'VAST', 'Data', 'Renen', 'Hallak', 'CoreWeave', 'OpenAI', 'Sam', 'Altman', 'Anthropic',
    'Google', 'European', 'Union', 'ChatGPT', 'Israel', 'Blackwell', 'Washington', 'Brussels', 'London', 'Financial',
    'Times', 'Wall', 'Street', 'Journal', 'TheMarker', 'Engadget', 'Russia', 'Europe', 'United', 'States', 'Microsoft',
    'Oracle', 'Tesla', 'Musk', 'Apple', 'Amazon', 'Intel', 'Taiwan', 'Astana', 'Bloomberg', 'Reuters', 'Mistral',
  ] // prettier-ignore
  const hebrewNames = [
    'אנבידיה', 'הואנג', 'סין', 'עליבאבא', 'טנסנט', 'בייטדאנס', 'וואווי', 'דיפסיק', 'קזחסטן', 'טראמפ', 'הללק', 'קורוויב',
    'אלטמן', 'אנתרופיק', 'גוגל', 'אירופה', 'ישראל', 'בלאקוול', 'וושינגטון', 'בריסל', 'לונדון', 'פייננשל', 'טיימס', 'סטריט',
    "אנגאדג'ט", 'רוסיה', 'מייקרוסופט', 'אורקל', 'טסלה', 'אמזון', 'אינטל', 'אסטנה', 'בלומברג',
  ] // prettier-ignore

  test('among the names of one set', () => {
    expect(alikePairs(names)).toEqual([])
    expect(alikePairs(hebrewNames)).toEqual([])
  })

  test('too little to go by has no key', () => {
    expect(['', 'AI', 'או', 'א', 'b', 'ב', 'US', '2025', '+', '🦜', '习近平'].flatMap(phoneticKeys)).toEqual(
      [],
    )
  })
})

test('keys hold small letters and digits only, and a word has at most sixteen', () => {
  for (const word of [
    'בבבבבבבבבבבבבבבבבבבבב',
    'Cchhzzxxkhghtschsz',
    'ווווווווווו',
    'ששפפוובבככגג',
    "o'neill-ß",
  ]) {
    const keys = phoneticKeys(word)
    expect(keys.length).toBeLessThanOrEqual(word.includes('-') ? 48 : 16)
    expect(keys.every((key) => /^[a-z\d]+$/.test(key))).toBe(true)
  }
})
