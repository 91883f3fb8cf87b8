/** How long (ms) a slice may take: on a slow phone, too, a finger is answered between two. */
const most = 8

/** Does something with each of many, in as many tasks as it takes to leave the page free to answer. */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  let begin = performance.now()
  for (const item of items) {
    if (performance.now() - begin > most) {
      await nextTask()
      begin = performance.now()
    }
    work(item)
  }
}

/** Where the browser knows no better, timers of a chain wait 4 ms each. */
export function nextTask(): Promise<void> {
  return 'scheduler' in window && 'yield' in window.scheduler
    ? window.scheduler.yield()
    : new Promise((resolve) => window.setTimeout(resolve))
}
