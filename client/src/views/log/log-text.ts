import { asSentence } from './log-steps.ts'

type Told = { words: string; time: string }

/**
 * The log as plain text, for an appendix on method: a title, the steps with their numbers and times, and the link that
 * reopens where they led to. Marks that only keep directions apart on the page are kept: a text file needs them as well.
 */
export function logText(title: string, steps: readonly Told[], link: string): string {
  const lines = steps.map(({ words, time }, at) => `${at + 1}. ${asSentence(words)} (${time})`)
  return [title, '', ...lines, '', link, ''].join('\n')
}
