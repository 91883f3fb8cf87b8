#!/usr/bin/env node
// `npx kesher …`: `start` is `npm start`; every other command is in server/src/command-line.
import { build } from './build.mjs'

const [name, ...rest] = process.argv.slice(2)
if (name === 'start' && rest.length === 0) await import('./start.mjs')
else {
  build('the command line')
  const { runCommandLine } = await import('./dist/command-line/run-command-line.js')
  process.exitCode = await runCommandLine(process.argv.slice(2))
}
