/** Every id in an answer, each once and in order: the facts that it is about, whatever its form. */
export function idsOf(answer: string): string[] {
  const ids = new Set<string>()
  JSON.parse(answer, (name, value: unknown) => {
    if (name === 'id' && typeof value === 'string') ids.add(value)
    return value
  })
  return [...ids].sort()
}

/** The first text under that name in an answer. Throws where there is none. */
export function stringAt(answer: string, name: string): string {
  const found = new RegExp(`"${name}":"([^"]*)"`).exec(answer)?.[1]
  if (found === undefined) throw new Error(`no ${name} in ${answer.slice(0, 200)}`)
  return found
}
