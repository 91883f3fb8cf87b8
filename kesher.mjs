#!/usr/bin/env node
// `npx kesher …`: `start` is `npm start`, in a folder where one is named; every other command is in server/src/command-line.
import { resolve } from 'node:path'
import { build } from './build.mjs'

const [name, folder, ...rest] = process.argv.slice(2)
if (name === 'start' && rest.length === 0 && folder !== '' && !folder?.startsWith('-')) {
  if (folder !== undefined) {
    process.env.KESHER_DATA = resolve(folder)
    delete process.env.NEO4J_URI
  }
  await import('./start.mjs')
} else {
  build('the command line')
  const { runCommandLine } = await import('./dist/command-line/run-command-line.js')
  process.exitCode = await runCommandLine(process.argv.slice(2))
}
