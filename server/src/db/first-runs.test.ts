import { expect, test } from 'vitest'
import { FirstRuns } from './first-runs.ts'

test('who asks while a statement runs for the first time waits for that; afterwards all run side by side', async () => {
  const runs = new FirstRuns()
  const log: string[] = []
  const asked = ['a', 'b', 'c'].map((name) => runs.take('RETURN 1', undefined, work(name, log)))
  expect(log).toEqual(['a begins'])
  expect(await Promise.all(asked)).toEqual(['a', 'b', 'c'])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'b ends', 'c ends'])
})

test('different statements do not wait for each other', async () => {
  const runs = new FirstRuns()
  const log: string[] = []
  await Promise.all(['a', 'b'].map((name) => runs.take(`RETURN ${name}`, undefined, work(name, log))))
  expect(log).toEqual(['a begins', 'b begins', 'a ends', 'b ends'])
})

test('where the first run fails, the next in line is the first', async () => {
  const runs = new FirstRuns()
  const log: string[] = []
  const failing = runs.take('RETURN 1', undefined, async () => {
    await work('a', log)()
    throw new Error('The database has gone.')
  })
  const others = ['b', 'c'].map((name) => runs.take('RETURN 1', undefined, work(name, log)))
  await expect(failing).rejects.toThrow('The database has gone.')
  await Promise.all(others)
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('who gives up while waiting does not run', async () => {
  const runs = new FirstRuns()
  const log: string[] = []
  const leaving = new AbortController()
  const first = runs.take('RETURN 1', undefined, work('a', log))
  const second = runs.take('RETURN 1', leaving.signal, work('b', log))
  leaving.abort(new Error('The visitor has left.'))
  await first
  await expect(second).rejects.toThrow('The visitor has left.')
  expect(log).toEqual(['a begins', 'a ends'])
})

function work(name: string, log: string[]): () => Promise<string> {
  return async () => {
    log.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 1))
    log.push(`${name} ends`)
    return name
  }
}
