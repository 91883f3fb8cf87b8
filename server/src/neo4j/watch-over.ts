import { spawn } from 'node:child_process'

// It waits on its standard input. A word means that all is over; an end without a word means that the program
// died without stopping its database (kill -9, out of memory), so the watch stops it: gently, then by force.
const script = `
read -r word && exit 0
kill -TERM "$1" 2>/dev/null
for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  kill -0 "$1" 2>/dev/null || exit 0
  sleep 1
done
kill -KILL "$1" 2>/dev/null
`

/**
 * Makes sure that a child process does not outlive this one, even when this one is killed. It is a shell of 1 MB that
 * waits; Windows has none, there the next start ends what was left behind. Call the result when the child is gone.
 */
export function watchOver(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined
  const watch = spawn('/bin/sh', ['-c', script, 'kesher-watch', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  watch.once('error', () => undefined)
  watch.stdin.once('error', () => undefined)
  watch.unref()
  return () => watch.stdin.end('over\n')
}
