import { labelLines } from '../graph/label-lines.ts'

const rightToLeftIsolate = '\u2067'
const leftToRightIsolate = '\u2066'
const popIsolate = '\u2069'
const rightToLeft = /^(he|ar|fa|ur|yi|iw)\b/

/**
 * A text in the direction of its language. Cytoscape never sets a direction: a bare Hebrew label with Latin letters,
 * digits or punctuation is drawn in the wrong order.
 */
export function isolated(text: string, lang: string): string {
  return `${rightToLeft.test(lang) ? rightToLeftIsolate : leftToRightIsolate}${text}${popIsolate}`
}

/** A label as lines, each in its language's direction. */
export function isolatedLines(text: string, lang: string): string {
  return labelLines(text)
    .map((line) => isolated(line, lang))
    .join('\n')
}
