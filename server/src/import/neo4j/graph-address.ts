import { KesherError } from '../../errors.ts'

const scheme = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//i
const whole = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/(?:\[[0-9a-f:.]+\]|[^\s/?#@:[\]]+)(:\d{1,5})?\/?$/i

/** Whether what is named for an import is a graph at an address, and no file. */
export function isGraphAddress(text: string): boolean {
  return scheme.test(text)
}

/** Throws BAD_INPUT where an address is none, or holds what everybody at the machine could read in the list of processes. */
export function checkGraphAddress(text: string): void {
  const refuse = (reason: string) =>
    new KesherError('BAD_INPUT', { argument: 'FILE', value: text.replace(/\/\/.*@/s, '//…@'), reason })
  if (text.includes('@')) {
    throw refuse(
      'user and password do not belong into the address, where everybody at this machine can read them: give --user, and the password by KESHER_IMPORT_PASSWORD or when it is asked for',
    )
  }
  if (!whole.test(text)) {
    throw refuse('an address is like neo4j://host:7687 or bolt+s://host, and --database names the database')
  }
}

/** The graph as the report, the entities' place and the source call it: the same, whichever scheme was used. */
export function graphName(address: string, database: string): string {
  const host = address
    .replace(scheme, '')
    .replace(/\/$/, '')
    .replace(/:7687$/, '')
    .toLowerCase()
  return `neo4j://${host}/${database}`
}
