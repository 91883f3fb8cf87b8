import type { Section } from '../section.ts'
import { figure, median } from '../statistics.ts'
import { hubNeighborhood, hubPages, relationLists, searches, type Asked } from './operations.ts'
import { latencies } from './pace.ts'
import { withServer } from './server-side.ts'

const warmUp = 120
const rounds = 240
const aim = 1.5
const hubAim = 10

/** How answers slow down as the graph grows tenfold and hundredfold. */
export function measureGrowth(sizes: readonly number[]): () => Promise<Section> {
  return async () => {
    const medians = new Map<string, number[]>()
    for (const size of sizes) {
      await withServer(size, async ({ client }) => {
        for (const { name, operations } of questionsAt(size, sizes)) {
          await latencies(operations, warmUp, (operation) => client.ask(operation))
          const times = await latencies(operations, rounds, (operation) => client.ask(operation))
          medians.set(name, [...(medians.get(name) ?? []), median(times)])
          console.log(size, name, median(times))
        }
      })
    }
    return section(sizes, medians)
  }
}

function questionsAt(size: number, sizes: readonly number[]): Asked[] {
  const everywhere = [searches(size), hubNeighborhood(), relationLists()]
  return size === sizes.at(-1) ? [...everywhere, hubPages('hub'), hubPages('large hub')] : everywhere
}

function section(sizes: readonly number[], medians: ReadonlyMap<string, number[]>): Section {
  const grown = [...medians].filter(([, times]) => times.length === sizes.length)
  const single = [...medians].filter(([, times]) => times.length === 1)
  const [small = Number.NaN, large = Number.NaN] = single.map(([, [time = Number.NaN]]) => time)
  const times = large / small
  return {
    title: 'Growth',
    method: `One client over HTTP, p50 in ms of ${rounds} rounds after ${warmUp} to warm up; the same generator at each size, so that the mean degree is 20 at all.
*search*: names as a whole and their first letters, in turn. *relations*: the first page by id and by each rank in turn.`,
    columns: ['question', ...sizes.map((size) => `${size.toLocaleString('en')} relations`), 'last to first'],
    rows: [
      ...grown.map(([name, each]) => [name, ...each.map((time) => figure(time, 2)), figure(growth(each), 2)]),
      ...single.map(([name, [time = Number.NaN]]) => [
        name,
        ...sizes.slice(1).map(() => '–'),
        figure(time, 2),
        '–',
      ]),
    ],
    verdicts: [
      ...grown.map(
        ([name, each]) =>
          `${name}: aim at most ${aim} times, measured ${figure(growth(each), 2)}: ${growth(each) <= aim ? 'met' : 'missed'}.`,
      ),
      `The hub of a tenth of all relations: aim less than ${hubAim} times the time of that of a thousand, measured ${figure(times, 2)}: ${times < hubAim ? 'met' : 'missed'}.`,
    ],
  }
}

function growth(times: readonly number[]): number {
  return (times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN)
}
