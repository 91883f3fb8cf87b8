import { isDeepStrictEqual } from 'node:util'
import { graphShape } from '../graph/graph-shape.ts'
import { Sample } from './sample.ts'
import { startRival, type Rival } from '../rival/start-rival.ts'
import type { Section } from '../section.ts'
import { figure, median } from '../statistics.ts'
import { HttpClient, type Operation } from './http-client.ts'
import { idsOf, stringAt } from './answer.ts'
import { learnStatements } from './learn-statements.ts'
import { throughput } from './pace.ts'
import { rivalQuestions, type RivalQuestion } from './rival-questions.ts'
import { withServer, type ServerSide } from './server-side.ts'

const clients = 10
const rounds = 3
const milliseconds = 3_000
const asked = 20
const aim = 3

/** @neo4j/graphql and Kesher, asked the same questions about the same graph over HTTP, one at a time. */
export function measureRival(relations: number): () => Promise<Section> {
  return () =>
    withServer(relations, async (side) => {
      const rival = await startRival(side.database)
      const rivalClient = new HttpClient(rival.url)
      try {
        return await compare(relations, side, rival, rivalClient)
      } finally {
        rivalClient.close()
        await rival.stop()
      }
    })
}

async function compare(
  relations: number,
  { database, client }: ServerSide,
  rival: Rival,
  rivalClient: HttpClient,
): Promise<Section> {
  const questions = await rivalQuestions(new Sample(graphShape(relations), 1), {
    indexQuery: async (operation) => {
      const [[statement] = []] = await learnStatements(database, [operation])
      const { given } = (statement?.params ?? {}) as { given?: { query?: { close?: string } } }
      return String(given?.query?.close)
    },
    cursorsAfter: async (pages, ours, rivals) =>
      [await walk(client, ours, pages), await walk(rivalClient, rivals, pages)] as const satisfies [
        string,
        string,
      ],
  })
  const rows: string[][] = []
  const ratios: number[] = []
  for (const question of questions) {
    const pairs = await comparable(question, client, rivalClient)
    const [ours, rivals]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      ours.push(
        await speed(
          client,
          pairs.map(([operation]) => operation),
        ),
      )
      rivals.push(
        await speed(
          rivalClient,
          pairs.map(([, operation]) => operation),
        ),
      )
    }
    const [own, other] = [median(ours), median(rivals)]
    ratios.push(own / other)
    rows.push([question.name, figure(own), figure(other), figure(own / other)])
    console.log(rows.at(-1)?.join(' | '))
  }
  return section(relations, rival.version, rows, ratios)
}

/** Every second of throughput counts alike: what each side has yet to warm up is done by the check before. */
function speed(client: HttpClient, operations: readonly Operation[]): Promise<number> {
  return throughput(operations, clients, milliseconds, (operation) => client.ask(operation))
}

/** Operations for both sides whose answers hold the same ids. Throws where they differ. */
async function comparable(
  question: RivalQuestion,
  client: HttpClient,
  rivalClient: HttpClient,
): Promise<[Operation, Operation][]> {
  const pairs: [Operation, Operation][] = []
  for (const variables of question.variables) {
    const ours = { query: question.ours, variables }
    const answer = await client.ask(ours)
    if (question.isWhole && !question.isWhole(answer)) continue
    const rivals = {
      query: question.rivals,
      variables: (await question.rivalVariables?.(variables)) ?? variables,
    }
    const [found, expected] = [idsOf(answer), idsOf(await rivalClient.ask(rivals))]
    if (!isDeepStrictEqual(found, expected)) {
      throw new Error(
        `"${question.name}" is answered with other facts: ${JSON.stringify({ ours, found, expected })}`,
      )
    }
    pairs.push([ours, rivals])
    if (pairs.length === asked) break
  }
  if (pairs.length === 0) throw new Error(`nothing can be compared for "${question.name}"`)
  return pairs
}

async function walk(client: HttpClient, operation: Operation, pages: number): Promise<string> {
  let after: string | null = null
  for (let page = 0; page < pages; page += 1) {
    const answer = await client.ask({ ...operation, variables: { ...operation.variables, after } })
    after = stringAt(answer, 'endCursor')
  }
  return after ?? ''
}

function section(relations: number, version: string, rows: string[][], ratios: readonly number[]): Section {
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
  const slowest = Math.min(...ratios)
  const isMet = mean >= aim && slowest >= 1
  return {
    title: `The API beside @neo4j/graphql ${version}`,
    method: `${shown(relations)} relations of ${shown(relations / 10)} entities, generated (bench/graph): degrees like a power law, one hub of a tenth of all
relations, one of a thousand. Both are Yoga servers in processes of their own on the same Neo4j, asked over HTTP by ${clients} clients at a time, one
server after the other; the median of ${rounds} turns of ${milliseconds / 1000} s each. Every question is asked about up to ${asked} different entities, and both answers
have to hold the same ids, else the run fails. Relations are those of one type, since the rival's schema has a field for each type; its index is
asked with the text that ours makes, since it has none of its own for names as they are typed.`,
    columns: ['question', 'Kesher, answers per second', '@neo4j/graphql', 'times as many'],
    rows,
    verdicts: [
      `Aim: at least ${aim} times as many in the geometric mean, and fewer for none. Measured: ${figure(mean)} times, ${figure(slowest)} at the least: ${isMet ? 'met' : 'missed'}.`,
    ],
  }
}

function shown(count: number): string {
  return count.toLocaleString('en')
}
