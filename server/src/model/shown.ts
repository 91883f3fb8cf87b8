/** A value as an error may show it: short, and nothing in it that a terminal or a page would act on. */
export function shown(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return short.replace(/\p{C}/gu, '\uFFFD')
}
