import { describe, expect, test } from 'vitest'
import { nastyTexts } from '../../testing/nasty-texts.ts'
import { matchedName, matchTier, matchTiers } from './matched-name.ts'

describe('matchTier', () => {
  test.each([
    ['nvidia', 'Nvidia', 'exact'],
    ['ארהב', 'ארה"ב', 'exact'],
    ["צ'אט", 'צ׳אט', 'exact'],
    ['deep seek', 'DeepSeek', 'exact'],
    ['+', '+', 'exact'],
    ['C#', 'C#', 'exact'],
    ['C', 'C#', 'start'],
    ['nvi', 'Nvidia', 'start'],
    ['sam a', 'Sam Altman', 'start'],
    ['altman', 'Sam Altman', 'word'],
    ['altman sam', 'Sam Altman', 'word'],
    ['gpt', 'ChatGPT', 'word'],
    ['לסין', 'סין', 'word'],
    ['איחוד אירופי', 'האיחוד האירופי', 'word'],
    ['באיחוד האירופי', 'האיחוד האירופי', 'word'],
    ['ל־Nvidia', 'Nvidia', 'word'],
    ['the european union', 'European Union', 'word'],
    ['nvidai', 'Nvidia', 'fuzzy'],
    ['kazahst', 'Kazakhstan', 'fuzzy'],
    ['לאנבדיה', 'אנבידיה', 'fuzzy'],
    ['הואנג', 'Jensen Huang', 'sound'],
    ['לאנווידיה', 'Nvidia', 'sound'],
    ['בייט דאנס', 'ByteDance', 'sound'],
    ['שי גינפינג', 'Xi Jinping', 'sound'],
    ['huang trump', 'Jensen Huang', 'none'],
    ['2024', 'Plan 2025', 'none'],
    ['amd', 'Nvidia', 'none'],
    ['', 'Nvidia', 'none'],
    ['nvidia', '', 'none'],
  ])('%s ↔ %s: %s', (query, name, tier) => {
    expect(matchTier(query, name)).toBe(tier)
  })
})

describe('matchedName', () => {
  const names = ['Nvidia', 'אנבידיה', 'NVDA', 'Nvidia Corporation']

  test.each([
    ['nvidia', 0],
    ['Nvidia Corp', 3],
    ['nvda', 2],
    ['לאנבידיה', 1],
    ['nvidai', 0],
    ['corporation', 3],
  ])('%s matched name %i', (query, index) => {
    expect(matchedName(query, names)).toBe(index)
  })

  test('the better tier wins over the earlier name', () => {
    expect(matchedName('אלטמן', ['Sam Altman', 'סם אלטמן'])).toBe(1)
  })

  test('where no name has all the words, the one with most of them', () => {
    expect(matchedName('jensen הואנג', ['הואנג', 'Jen-Hsun', 'Jensen H.'])).toBe(0)
    expect(matchedName('sam altman openai', ['סם', 'Sam Altman'])).toBe(1)
  })

  test('where nothing matches, the first name; where there are no names, none', () => {
    expect(matchedName('xyz', ['Nvidia', 'NVDA'])).toBe(0)
    expect(matchedName('xyz', [])).toBe(-1)
  })

  test('nasty texts are answered, as query and as name', () => {
    for (const text of nastyTexts().filter((_, index) => index % 7 === 0)) {
      expect(matchTiers).toContain(matchTier(text, 'Nvidia'))
      expect(matchTiers).toContain(matchTier('nvidia', text))
    }
  })
})
