/** How many rows a statement brings: exactly one, at most one, any number, none. */
export type Cardinality = 'one' | 'optional' | 'many' | 'none'

/** One file of `cypher/`, typed by its header. */
export interface Statement<Params, Row, Rows extends Cardinality> {
  readonly name: string
  readonly mode: 'read' | 'write' | 'schema'
  readonly rows: Rows
  readonly params: readonly string[]
  readonly columns: readonly string[]
  readonly text: string
  /** Only for the compiler: what it takes and brings. */
  readonly types?: { params: Params; row: Row }
}

/** What running a statement brings, by its cardinality. */
export type ResultOf<Row, Rows extends Cardinality> = Rows extends 'one'
  ? Row
  : Rows extends 'optional'
    ? Row | null
    : Rows extends 'many'
      ? Row[]
      : null
