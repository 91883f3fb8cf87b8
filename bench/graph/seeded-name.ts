import type { EntityEntry } from '../../server/src/dataset/schema.ts'
import { seeded } from '../seeded.ts'

type Pair = readonly [latin: string, hebrew: string]

const starts: readonly Pair[] = [
  ['ba', 'בא'],
  ['be', 'בי'],
  ['da', 'דא'],
  ['do', 'דו'],
  ['ga', 'גא'],
  ['ka', 'קא'],
  ['ko', 'קו'],
  ['la', 'לא'],
  ['li', 'לי'],
  ['ma', 'מא'],
  ['mo', 'מו'],
  ['na', 'נא'],
  ['no', 'נו'],
  ['pa', 'פא'],
  ['ra', 'רא'],
  ['ro', 'רו'],
  ['sa', 'סא'],
  ['so', 'סו'],
  ['ta', 'טא'],
  ['to', 'טו'],
  ['va', 'וא'],
  ['vi', 'וי'],
  ['za', 'זא'],
  ['zo', 'זו'],
]
const middles: readonly Pair[] = [
  ['bi', 'בי'],
  ['dri', 'דרי'],
  ['fe', 'פה'],
  ['gu', 'גו'],
  ['hi', 'הי'],
  ['kre', 'קרה'],
  ['lu', 'לו'],
  ['mi', 'מי'],
  ['ne', 'נה'],
  ['pri', 'פרי'],
  ['ru', 'רו'],
  ['shi', 'שי'],
  ['ste', 'סטה'],
  ['tri', 'טרי'],
  ['vu', 'וו'],
  ['ze', 'זה'],
]
const ends: readonly Pair[] = [
  ['bar', 'בר'],
  ['din', 'דין'],
  ['gon', 'גון'],
  ['kas', 'קס'],
  ['lan', 'לן'],
  ['mer', 'מר'],
  ['nov', 'נוב'],
  ['par', 'פר'],
  ['ran', 'רן'],
  ['sky', 'סקי'],
  ['tal', 'טל'],
  ['vin', 'וין'],
  ['zer', 'זר'],
  ['man', 'מן'],
  ['rit', 'ריט'],
  ['dor', 'דור'],
]
const trades: readonly Pair[] = [
  ['Systems', 'מערכות'],
  ['Energy', 'אנרגיה'],
  ['Capital', 'קפיטל'],
  ['Networks', 'רשתות'],
  ['Robotics', 'רובוטיקה'],
  ['Foods', 'מזון'],
  ['Motors', 'מוטורס'],
  ['Chemicals', 'כימיקלים'],
  ['Shipping', 'ספנות'],
  ['Media', 'מדיה'],
  ['Bank', 'בנק'],
  ['Labs', 'מעבדות'],
]

/** The names of an entity of that type, in English and Hebrew; the same for the same number. */
export function seededNames(type: string, number: number): EntityEntry['names'] {
  const random = seeded(number * 7919 + 17)
  const pick = (pairs: readonly Pair[]): Pair => pairs[Math.floor(random() * pairs.length)] ?? ['', '']
  const words =
    type === 'Person'
      ? [joined([pick(starts), pick(ends)]), joined([pick(starts), pick(middles), pick(ends)])]
      : [joined([pick(starts), pick(middles), pick(middles), pick(ends)])]
  if (type === 'Company' || type === 'Media') words.push(pick(trades))
  return [
    { value: words.map(([latin]) => latin).join(' '), lang: 'en', kind: 'PRIMARY' },
    { value: words.map(([, hebrew]) => hebrew).join(' '), lang: 'he', kind: 'PRIMARY' },
  ]
}

function joined(pairs: readonly Pair[]): Pair {
  const latin = pairs.map(([each]) => each).join('')
  return [latin.charAt(0).toUpperCase() + latin.slice(1), pairs.map(([, hebrew]) => hebrew).join('')]
}
