import { PassThrough } from 'node:stream'
import type { ReadStream } from 'node:tty'
import { expect, it } from 'vitest'
import { askForName } from './ask-for-name.ts'
import { askSecret } from './ask-secret.ts'

/** A terminal on which these keys are typed. */
function typing(keys: string): ReadStream {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => terminal })
  terminal.write(keys)
  return terminal as unknown as ReadStream
}

async function named(keys: string): Promise<boolean | null> {
  return askForName('banks', { input: typing(keys), output: new PassThrough() })
}

async function secret(keys: string): Promise<{ typed: string | null; shown: string }> {
  let shown = ''
  const typed = await askSecret('Password: ', { input: typing(keys), write: (text) => (shown += text) })
  return { typed, shown }
}

it('deletes only what was named, mistakes mended on the way', async () => {
  expect([await named('banks\r'), await named('bonks\x7f\x7f\x7f\x7fanks\r'), await named('bank\r')]).toEqual(
    [true, true, false],
  )
})

it('takes Ctrl-C and Ctrl-D for a no', async () => {
  expect([await named('banks\x03'), await named('\x04')]).toEqual([false, false])
})

it('asks nobody for a name where there is no terminal', async () => {
  expect(await askForName('banks', { input: new PassThrough() as unknown as ReadStream })).toBeNull()
})

it('takes a password as it is typed and shows nothing of it', async () => {
  expect(await secret('secret\r')).toEqual({ typed: 'secret', shown: 'Password: \n' })
  expect(await secret('sex\x7fcret\n')).toEqual({ typed: 'secret', shown: 'Password: \n' })
  expect(await secret('sec\x03')).toEqual({ typed: null, shown: 'Password: \n' })
})
