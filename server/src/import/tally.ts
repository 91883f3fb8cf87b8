import { shorten } from './finding.ts'
import { limits } from './limits.ts'
import type { PlannedFile } from './plan-import.ts'
import type { Cell, EntityRecord, Finding, RelationRecord, SourceHint } from './records.ts'
import type { TableProfile } from './mapping/profile.ts'
import type { FileReport, Findings, TableSample } from './report.ts'
import { IdSet } from './id-set.ts'

/** Most different types that are counted apart; a column taken for a type by mistake has one in every row. */
const mostTypes = 1_000

/** Counts what comes out of one file. */
export class Tally {
  refusal: Finding | null = null
  #claims = 0
  #implied = 0
  #undirected = 0
  readonly #entityTypes = new Map<string, number>()
  readonly #relationTypes = new Map<string, number>()
  readonly #sources = new IdSet()
  readonly #found = { refused: new FindingList(), notice: new FindingList() }

  addEntity(entity: EntityRecord): void {
    if (entity.isImplied) this.#implied += 1
    count(this.#entityTypes, entity.type)
  }

  addRelation(relation: RelationRecord): void {
    if (!relation.isDirected) this.#undirected += 1
    count(this.#relationTypes, relation.type)
  }

  addClaims(relation: RelationRecord): void {
    this.#claims += relation.claims.length
    for (const { source } of relation.claims) if (source) this.addSource(source)
  }

  addSource(source: SourceHint): void {
    this.#sources.add(source.id ?? JSON.stringify([source.title, source.url]), 0)
  }

  addFinding(finding: Finding): void {
    this.#found[finding.kind].add(finding)
  }

  reportOf(file: string, plan: PlannedFile | null): FileReport {
    return {
      file,
      format: plan?.format.id ?? null,
      refusal: this.refusal,
      recognised: plan?.recognised ?? [],
      entities: { count: sum(this.#entityTypes), types: byCount(this.#entityTypes), implied: this.#implied },
      relations: {
        count: sum(this.#relationTypes),
        types: byCount(this.#relationTypes),
        undirected: this.#undirected,
      },
      claims: this.#claims,
      sources: this.#sources.size,
      refused: this.#found.refused.list(),
      notices: this.#found.notice.list(),
      tables: [...(plan?.tables.values() ?? [])],
      samples: (plan?.profiles ?? []).map(sampleOf),
    }
  }
}

function shownCell(cell: Cell = ''): string {
  return shorten(typeof cell === 'string' ? cell : cell.join(', '))
}

function sampleOf({ table, rows, columns, samples }: TableProfile): TableSample {
  const shown = samples.slice(0, limits.rowsShown.value)
  const values = [...columns.keys()].map((column) => [
    column,
    shown.map(({ cells }) => shownCell(cells.get(column))),
  ])
  return { table, rows, values: Object.fromEntries(values) as TableSample['values'] }
}

class FindingList {
  readonly #codes = new Map<string, number>()
  readonly #rows: Finding[] = []

  add(finding: Finding): void {
    count(this.#codes, finding.code)
    if (this.#rows.length < limits.refusedShown.value) this.#rows.push(finding)
  }

  list(): Findings {
    return { count: sum(this.#codes), codes: byCount(this.#codes), rows: this.#rows }
  }
}

function count(counts: Map<string, number>, key: string): void {
  const isNew = !counts.has(key)
  const counted = isNew && counts.size >= mostTypes ? '…' : key
  counts.set(counted, (counts.get(counted) ?? 0) + 1)
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0
  for (const each of counts.values()) total += each
  return total
}

function byCount(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}
