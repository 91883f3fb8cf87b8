import type { Section } from '../section.ts'
import { figure, median } from '../statistics.ts'
import type { Operation } from './http-client.ts'
import { hubNeighborhood, hubPages, relationLists, searches, type Asked } from './operations.ts'
import { latenciesInTurn } from './pace.ts'
import { withServers, type ServerSide } from './server-side.ts'

const warmUp = 600
const rounds = 300
const aim = 1.5
const hubAim = 10

/** How answers slow down as the graph grows tenfold and hundredfold. */
export function measureGrowth(sizes: readonly number[]): () => Promise<Section> {
  return () =>
    withServers(sizes, async (sides) => {
      const everywhere = [searches, hubNeighborhood, relationLists]
      const grown: Row[] = []
      for (const question of everywhere) grown.push(await mediansOf(sides, sizes.map(question)))
      const largest = sides.slice(-1)
      const hubs: Row[] = []
      for (const which of ['hub', 'large hub'] as const) {
        hubs.push(await mediansOf(largest, [hubPages(which)]))
      }
      return section(sizes, grown, hubs)
    })
}

/** A question and its p50 in milliseconds on each side. */
type Row = readonly [name: string, medians: readonly number[]]

/** Asks all sides in turn, so that what else the machine does weighs on all alike. */
async function mediansOf(sides: readonly ServerSide[], asked: readonly Asked[]): Promise<Row> {
  const work = sides.map(({ client }, at) => ({
    things: asked[at]?.operations ?? [],
    work: (operation: Operation) => client.ask(operation),
  }))
  await latenciesInTurn(work, warmUp)
  const medians = (await latenciesInTurn(work, rounds)).map(median)
  const name = asked[0]?.name ?? ''
  console.log(name, medians)
  return [name, medians]
}

function section(sizes: readonly number[], grown: readonly Row[], hubs: readonly Row[]): Section {
  const [small = Number.NaN, large = Number.NaN] = hubs.map(([, [time = Number.NaN]]) => time)
  const times = large / small
  return {
    title: 'Growth',
    method: `One client over HTTP that asks the sizes in turn, p50 in ms of ${rounds} rounds after ${warmUp} to warm up; the same generator at each size, so that the mean degree is 20 at all.
*search*: names as a whole and their first letters, in turn. *relations*: the first page by id and by each rank in turn.`,
    columns: ['question', ...sizes.map((size) => `${size.toLocaleString('en')} relations`), 'last to first'],
    rows: [
      ...grown.map(([name, each]) => [name, ...each.map((time) => figure(time, 2)), figure(growth(each), 2)]),
      ...hubs.map(([name, [time = Number.NaN]]) => [
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
