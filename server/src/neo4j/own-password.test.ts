import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { initialUser, ownPassword } from './own-password.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-password-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('tells the database the password in the form of neo4j-admin', () => {
  // What `neo4j-admin dbms set-initial-password` of 5.26.30 wrote for this password and salt.
  const salt = 'adb7060e7ab71b20ca589ebbf163b49411f5531d095d7a0bdf56accdf1f323ba'
  expect(initialUser('correct-horse-1', Buffer.from(salt, 'hex'))).toBe(
    `neo4j:SHA-256,3ff3501aab8adce9380a5bfc1444eb5837c001dcee5360907f335a7cb80dc7ab,${salt},1024:`,
  )
})

it('is made once, kept for the user alone, and the same from then on', async () => {
  const first = await ownPassword(folder)
  expect(first).toMatch(/^[\w-]{32}$/)
  expect(await ownPassword(folder)).toBe(first)
  expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'data/dbms/auth.ini'))).mode & 0o777).toBe(0o600)
})

it('tells the database again when a start was cut off in between', async () => {
  const password = await ownPassword(folder)
  await rm(join(folder, 'data'), { recursive: true })
  expect(await ownPassword(folder)).toBe(password)
  expect(await readFile(join(folder, 'data/dbms/auth.ini'), 'utf8')).toMatch(/^neo4j:SHA-256,/)
})

it('is never made anew for a database that has another one', async () => {
  await mkdir(join(folder, 'data/databases/system'), { recursive: true })
  await expect(ownPassword(folder)).rejects.toMatchObject({ code: 'PASSWORD_LOST' })
})
