import { basename, dirname } from 'node:path'

const entityWords = /(^|[-_. ])(nodes?|entities|vertices|persons|ישויות|צמתים)(?=[-_. ]|$)/iu
const relationWords = /(^|[-_. ])(edges?|relations|relationships|links|ties|קשרים|קשתות)(?=[-_. ]|$)/iu

/**
 * The files of a folder as imports: `nodes.csv` and `edges.csv` belong together where the rest of their names is the same;
 * every other file is an import of its own. Paths in, groups of paths out, in their order.
 */
export function pairFiles(paths: readonly string[]): string[][] {
  const groups = new Map<string, string[]>()
  for (const path of paths) {
    const name = basename(path)
    const bare = name.replace(entityWords, '$1*').replace(relationWords, '$1*')
    const key = bare === name ? path : `${dirname(path)}/${bare}`
    groups.set(key, [...(groups.get(key) ?? []), path])
  }
  // Entities first, which is the order in which people think of them.
  return [...groups.values()].map((group) =>
    group.toSorted(
      (a, b) => Number(relationWords.test(basename(a))) - Number(relationWords.test(basename(b))),
    ),
  )
}
