/**
 * The items of a GEXF list. Its versions and tools write `a|b`, `a, b`, `[a, b]` and `['a', "b"]`; in quotes a backslash
 * keeps the next sign as it is.
 */
export function listOf(text: string): string[] {
  const trimmed = text.trim()
  const inside = /^\[([\s\S]*)\]$/.exec(trimmed)?.[1]
  const body = inside ?? trimmed
  const separator =
    inside === undefined && body.includes('|') ? '|' : inside === undefined && body.includes(';') ? ';' : ','
  const items: string[] = []
  let item = ''
  let quote: string | null = null
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at] ?? ''
    if (quote !== null && sign === '\\') item += body[(at += 1)] ?? ''
    else if (quote === sign) quote = null
    else if (quote === null && /["']/.test(sign) && item.trim() === '' && inside !== undefined) quote = sign
    else if (quote === null && sign === separator) {
      items.push(item)
      item = ''
    } else item += sign
  }
  return [...items, item].map((each) => each.trim()).filter((each) => each !== '')
}
