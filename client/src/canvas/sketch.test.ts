import { expect, it } from 'vitest'
import type { Picture } from './picture.ts'
import { bendsOf, isLarge } from './sketch.ts'

/** Lines `a>b`, in their order. */
function linesOf(...ties: string[]): Picture['lines'] {
  return new Map(
    ties.map((tie, at) => {
      const [source = '', target = ''] = tie.split('>')
      return [`r:${at}`, { data: { source, target }, classes: target.endsWith('!') ? 'hidden' : '' }]
    }),
  )
}
const told = (...ties: string[]): string[] =>
  bendsOf(linesOf(...ties)).map(([{ data }, bend]) => `${data['source']}>${data['target']} ${bend}`)

it('lets a line run straight that is alone between its two, hidden ones aside', () => {
  expect(told('a>b', 'b>c', 'a>b!')).toEqual(['a>b 0', 'b>c 0'])
})

it('spreads lines between the same two evenly, each to its own side whichever way it leads', () => {
  expect(told('a>b', 'a>b')).toEqual(['a>b -22', 'a>b 22'])
  expect(told('a>b', 'b>a')).toEqual(['a>b -22', 'b>a -22'])
  expect(told('a>b', 'b>a', 'a>b')).toEqual(['a>b -44', 'b>a 0', 'a>b 44'])
})

it('is for pictures that take long to build only', () => {
  const lines = linesOf(...Array.from({ length: 150 }, (_, at) => `a>${at}`))
  expect([
    isLarge({ marks: new Map(), lines }),
    isLarge({ marks: new Map(), lines: linesOf('a>b') }),
  ]).toEqual([true, false])
})
