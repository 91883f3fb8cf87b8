import { execFile } from 'node:child_process'

export interface Ended {
  readonly exitCode: number | null
  readonly out: string
  readonly err: string
}

/** Runs `kesher` as a process from its sources, with at most so many megabytes of heap, and waits for its end. */
export function runKesher(args: readonly string[], heapMegabytes: number): Promise<Ended> {
  const code = `const { runCommandLine } = await import('./server/src/command-line/run-command-line.ts')
process.exitCode = await runCommandLine(process.argv.slice(1))`
  const node = [
    `--max-old-space-size=${heapMegabytes}`,
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    code,
    ...args,
  ]
  return run(process.execPath, node)
}

/** Runs a program and waits for its end, whatever its exit code. */
export function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(program, [...args], { maxBuffer: 2 ** 26 }, (_error, out, err) =>
      resolve({ exitCode: child.exitCode, out, err }),
    )
  })
}
