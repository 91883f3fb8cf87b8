import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const requirements = 'server/testing/python/requirements.txt'

/**
 * The path of a Python that has the packages of the requirements (`gql`, which asks, and `networkx`, which reads graphs). It is made once, in a virtual environment beside
 * the npm packages, and goes with them. Throws a sentence that says what is missing.
 */
export async function pythonWithGql(): Promise<string> {
  const tag = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 12)
  const folder = join('node_modules', '.cache', `kesher-python-${tag}`)
  if (!existsSync(folder)) await make(await findPython(), folder)
  return pythonIn(folder)
}

/** Runs a Python program and gives what it prints. Throws with what it complained of. */
export async function runPython(args: readonly string[], input = ''): Promise<string> {
  const child = spawn(await pythonWithGql(), args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let [output, complaints] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  child.stdin.end(input)
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`Python ended with ${String(code)}:\n${complaints}`)
  return output
}

async function findPython(): Promise<string> {
  for (const name of ['python3', 'python']) {
    const found = await run(name, ['-c', 'import sys; print(sys.version_info >= (3, 10))']).catch(() => null)
    if (found?.stdout.trim() === 'True') return name
  }
  throw new Error(
    'No Python 3.10 or newer was found on the PATH. The tests that use Python need one, with its venv module; Kesher itself does not.',
  )
}

async function make(python: string, folder: string): Promise<void> {
  // Made beside its place and moved there whole, so that a run that was cut off leaves nothing half done.
  const draft = `${folder}-${process.pid}`
  try {
    await run(python, ['-m', 'venv', draft])
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input']
    await run(pythonIn(draft), [...install, '--requirement', requirements])
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw new Error(
      'Python could not get the packages of its tests: it needs its venv module and the network.',
      {
        cause: error,
      },
    )
  }
}

function pythonIn(folder: string): string {
  return process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python')
}
