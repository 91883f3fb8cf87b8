import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with one plain line, `N passed, N failed`, which also counts files that could not even be read. */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0
    let failed = unhandled.length
    const skipped: string[] = []
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped.push(test.fullName)
      }
    }
    // A test that did not run has not shown anything: it counts as failed, and is named.
    for (const name of skipped) console.log(`did not run: ${name}`)
    process.on('exit', () => console.log(`${passed} passed, ${failed + skipped.length} failed`))
    if (skipped.length > 0) process.exitCode = 1
  }
}

// Where vitest is told of a reporter by its path, it takes what the module exports by default.
// oxlint-disable-next-line import/no-default-export
export default CountReporter
