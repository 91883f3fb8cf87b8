import { createToken, listTokens, revokeToken } from '../access/keep-tokens.ts'
import { roles, type Role } from '../access/token.ts'
import { isOver } from '../access/tokens.ts'
import type { Database } from '../db/database.ts'
import type { TokenRecord } from '../db/records.ts'
import { exitCodes, type Command } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'
import { withGraph } from './with-graph.ts'

const options = {
  role: { type: 'string' },
  expires: { type: 'string' },
  json: { type: 'boolean' },
  into: { type: 'string' },
} as const

export const tokenCommand: Command = {
  name: 'token',
  usage: 'token create NAME --role ROLE [--expires DATE] | token list [--json] | token revoke NAME|ID',
  sentence: 'Makes, lists and revokes the tokens by which others may use this graph.',
  help: `Whoever presents a token ("Authorization: Bearer …") may what its role lets do, and the history names them by its NAME. Only its
hash is kept, so it is shown once. A token that is revoked is of no use within a second, at every server of the graph.

Roles
  reader  may read
  editor  may also write
  admin   may also list and revoke tokens by the API

Options
  --role ROLE     one of ${roles.join(', ')}
  --expires DATE  the last day on which it holds (UTC), or an instant; without it, it holds until it is revoked
  --json          the list as JSON
  --into FOLDER   the data folder, instead of KESHER_DATA or the server at NEO4J_URI

Exit codes
  0  it is done
  1  the name is taken, or there is no such token: nothing was changed
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { what, name, values } = parsed(args)
    const over = <T>(work: (database: Database) => Promise<T>) =>
      withGraph(values.into, output, ({ database }) => work(database))
    if (what === 'list') {
      const all = await over(listTokens)
      output.out(values.json ? `${JSON.stringify({ tokens: all.map(shown) }, null, 2)}\n` : printed(all))
    } else if (what === 'revoke') {
      const { id } = await over((database) => revokeToken(overDatabase(database), name))
      output.out(`Revoked: ${name} (${id}).\n`)
    } else {
      const wish = { name, role: roleOf(values.role), expires: values.expires ?? null }
      const token = await over((database) => createToken(database, wish))
      output.out(`The token of ${name} (${wish.role}), which is shown only now:\n\n  ${token}\n`)
    }
    return exitCodes.done
  },
}

function overDatabase(database: Database): Parameters<typeof revokeToken>[0] {
  return {
    run: (statement, params) => database.run(statement, params),
    write: (work) => database.write(work),
  }
}

function parsed(args: readonly string[]) {
  const given = readArgs('token', args, options)
  const [what = '', name = '', ...more] = given.positionals
  const isWhole = what === 'list' ? name === '' : ['create', 'revoke'].includes(what) && name !== ''
  if (!isWhole || more.length > 0)
    throw badCommand('token', 'it takes "create NAME", "list" or "revoke NAME"')
  return { what, name, values: given.values }
}

function roleOf(given: string | undefined): Role {
  const role = roles.find((each) => each === given)
  if (!role) throw badCommand('token', `--role is one of ${roles.join(', ')}`)
  return role
}

function shown(token: TokenRecord): object {
  const { id, name, role, createdAt, expiresAt = null, revokedAt = null } = token
  return { id, name, role, createdAt, expiresAt, revokedAt, isOver: isOver(token) }
}

function printed(all: readonly TokenRecord[]): string {
  if (all.length === 0) return 'There are no tokens.\n'
  return all.map((token) => `${lineOf(token)}\n`).join('')
}

function lineOf({ id, name, role, createdAt, expiresAt, revokedAt }: TokenRecord): string {
  const until = revokedAt ? `revoked ${day(revokedAt)}` : expiresAt ? `until ${day(expiresAt)}` : 'holds'
  return `${id}  ${role.padEnd(6)}  made ${day(createdAt)}, ${until}  ${name}`
}

function day(instant: string): string {
  return instant.slice(0, 10)
}
