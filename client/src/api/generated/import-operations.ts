// Made by `npm run generate`. Change what it is made from, not this file.
/* oxlint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocumentString } from './operations.ts'
/** A text and its language. */
export type LangStringInput = {
  /** The text, up to 4,000 characters. */
  value: string;
  /** Its language. */
  lang: string;
};

/** Where an import is. */
export type ImportState =
  /** Others are before it. */
  | 'WAITING'
  /** It is read, and written or compared. */
  | 'RUNNING'
  /** All of it is in the graph, or was compared. */
  | 'DONE'
  /** A file was refused, or a row where every row is wanted: nothing was written. */
  | 'REFUSED'
  /** It was stopped: nothing was written. */
  | 'STOPPED'
  /** It failed: nothing was written. */
  | 'FAILED';

/** Files to be imported, or compared with the graph. */
export type StartImportInput = {
  /** The ids of the files, from `/import-files`, 1 to 20 of them. They belong together: a relation may name an entity of any. */
  files: Array<string | number>;
  /** Writes nothing, and counts what would be new, changed and the same. */
  isComparison?: boolean;
  /** Writes nothing where a row is refused. */
  isStrict?: boolean;
  /** Keeps the ids of these files apart from all others: small letters, digits and `-`. */
  space?: string | number | null | undefined;
  /** The format of all of them, where it shall not be guessed; docs/import.md lists all. */
  format?: string | null | undefined;
  /** Their encoding, where it shall not be guessed. */
  encoding?: string | null | undefined;
  /** What their tables mean, where it shall not be guessed: tables that are not here are. */
  tables?: Array<ImportTableInput> | null | undefined;
  /** What stands between the cells of CSV, where it shall not be guessed: `comma`, `semicolon`, `tab` or `pipe`. */
  delimiter?: string | null | undefined;
  /** Words and colours of types that the vocabulary does not have yet; those that it has stay as they are. */
  types?: Array<ImportTypeInput> | null | undefined;
  /** A text of the client's own, up to 200 characters: asked twice with the same, it is one import. */
  key?: string | null | undefined;
};

/** What the rows of a table become, in the words of a saved mapping. */
export type ImportTableInput = {
  /** The file, sheet or kind of row. */
  table: string;
  /** What each becomes: `entities`, `relations` or `nothing`. */
  makes: string;
  /** The type of an entity whose row names none. */
  entityType?: string | null | undefined;
  /** The type of a relation whose row names none. */
  relationType?: string | null | undefined;
  /** Whether an end has to be an entity of the files (`known`) or is made from its name (`implied`). */
  ends?: string | null | undefined;
  /** Which number of 3/4/2025 is the day: `dmy` or `mdy`. */
  dateOrder?: string | null | undefined;
  /** What stands before the fraction of a number: `point` or `comma`. */
  decimalMark?: string | null | undefined;
  /** Its columns. */
  columns: Array<ImportColumnInput>;
};

/** How a type that is new to the vocabulary shall be called and coloured. */
export type ImportTypeInput = {
  /** What is of it: `entity` or `relation`. */
  kind: string;
  /** The type, as the files write it or as `typeWords` calls it. */
  type: string;
  /** What it is called, in each language. */
  label: Array<LangStringInput>;
  /** How a relation of it reads from its other end, in each language. */
  inverse?: Array<LangStringInput> | null | undefined;
  /** Its colour: `blue`, `orange`, `green`, `purple`, `red`, `teal`, `gold` or `gray`; the next one where none is chosen. */
  color?: string | null | undefined;
};

/** What a column means. */
export type ImportColumnInput = {
  /** Its name in the file. */
  column: string;
  /** What it is; `attribute` keeps it beside, `ignore` leaves it out. */
  field: string;
  /** The language of its texts. */
  lang?: string | null | undefined;
  /** The register of its ids. */
  scheme?: string | null | undefined;
  /** The space in which its ids are unique. */
  space?: string | null | undefined;
  /** What stands between several values in one cell. */
  separator?: string | null | undefined;
  /** The currency of its amounts, where neither cell nor column says one. */
  currency?: string | null | undefined;
};

export type JobFragment = { id: string, state: ImportState, isComparison: boolean, share: number, rows: number, secondsLeft: number | null, findings: string, problem: { code: string, message: string } | null, outcome: { importId: string | null, newSources: number, entities: { new: number, changed: number, same: number }, relations: { new: number, changed: number, same: number }, claims: { new: number, changed: number, same: number }, typeWords: Array<TypeWordsFragment> } | null, reports: Array<{ file: string, format: string | null, entities: number, relations: number, refusal: FindingFragment | null, recognised: Array<{ what: string, value: string, isCertain: boolean }>, refused: { count: number, rows: Array<FindingFragment> }, notices: { count: number, rows: Array<FindingFragment> }, tables: Array<TableFragment> }> };

export type TypeWordsFragment = { kind: string, type: string, color: string, label: Array<{ lang: string, value: string }>, inverse: Array<{ lang: string, value: string }> };

export type FindingFragment = { table: string | null, row: number | null, column: string | null, value: string, code: string, reason: string, details: Array<{ name: string, value: string }> };

export type TableFragment = { table: string, rows: number, makes: string, entityType: string, relationType: string, ends: string, dateOrder: string, decimalMark: string, columns: Array<{ column: string, field: string, lang: string | null, scheme: string | null, space: string | null, separator: string | null, currency: string | null, values: Array<string> }> };

export type ImportJobQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportJobQuery = { importJob: JobFragment | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { startImport: { job: JobFragment | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type StopImportMutationVariables = Exact<{
  id: string | number;
}>;


export type StopImportMutation = { stopImport: { userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsQuery = { imports: Array<{ id: string, createdAt: string, createdBy: string, files: Array<string>, entities: number, relations: number, claims: number, changed: number }> };

export type UndoImportMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoImportMutation = { undoImport: { laterWork: Array<string>, import: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const TypeWordsFragmentDoc = new TypedDocumentString(`
    fragment TypeWords on ImportTypeWords {
  kind
  type
  label {
    lang
    value
  }
  inverse {
    lang
    value
  }
  color
}
    `, {"fragmentName":"TypeWords"}) as unknown as TypedDocumentString<TypeWordsFragment, unknown>;
export const FindingFragmentDoc = new TypedDocumentString(`
    fragment Finding on ImportFinding {
  table
  row
  column
  value
  code
  reason
  details {
    name
    value
  }
}
    `, {"fragmentName":"Finding"}) as unknown as TypedDocumentString<FindingFragment, unknown>;
export const TableFragmentDoc = new TypedDocumentString(`
    fragment Table on ImportTable {
  table
  rows
  makes
  entityType
  relationType
  ends
  dateOrder
  decimalMark
  columns {
    column
    field
    lang
    scheme
    space
    separator
    currency
    values
  }
}
    `, {"fragmentName":"Table"}) as unknown as TypedDocumentString<TableFragment, unknown>;
export const JobFragmentDoc = new TypedDocumentString(`
    fragment Job on ImportJob {
  id
  state
  isComparison
  share
  rows
  secondsLeft
  findings
  problem {
    code
    message
  }
  outcome {
    importId
    entities {
      new
      changed
      same
    }
    relations {
      new
      changed
      same
    }
    claims {
      new
      changed
      same
    }
    newSources
    typeWords {
      ...TypeWords
    }
  }
  reports {
    file
    format
    refusal {
      ...Finding
    }
    recognised {
      what
      value
      isCertain
    }
    entities
    relations
    refused {
      count
      rows(first: 20) {
        ...Finding
      }
    }
    notices {
      count
      rows(first: 20) {
        ...Finding
      }
    }
    tables {
      ...Table
    }
  }
}
    fragment TypeWords on ImportTypeWords {
  kind
  type
  label {
    lang
    value
  }
  inverse {
    lang
    value
  }
  color
}
fragment Finding on ImportFinding {
  table
  row
  column
  value
  code
  reason
  details {
    name
    value
  }
}
fragment Table on ImportTable {
  table
  rows
  makes
  entityType
  relationType
  ends
  dateOrder
  decimalMark
  columns {
    column
    field
    lang
    scheme
    space
    separator
    currency
    values
  }
}`, {"fragmentName":"Job"}) as unknown as TypedDocumentString<JobFragment, unknown>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  state
  isComparison
  share
  rows
  secondsLeft
  findings
  problem {
    code
    message
  }
  outcome {
    importId
    entities {
      new
      changed
      same
    }
    relations {
      new
      changed
      same
    }
    claims {
      new
      changed
      same
    }
    newSources
    typeWords {
      ...TypeWords
    }
  }
  reports {
    file
    format
    refusal {
      ...Finding
    }
    recognised {
      what
      value
      isCertain
    }
    entities
    relations
    refused {
      count
      rows(first: 20) {
        ...Finding
      }
    }
    notices {
      count
      rows(first: 20) {
        ...Finding
      }
    }
    tables {
      ...Table
    }
  }
}
fragment TypeWords on ImportTypeWords {
  kind
  type
  label {
    lang
    value
  }
  inverse {
    lang
    value
  }
  color
}
fragment Finding on ImportFinding {
  table
  row
  column
  value
  code
  reason
  details {
    name
    value
  }
}
fragment Table on ImportTable {
  table
  rows
  makes
  entityType
  relationType
  ends
  dateOrder
  decimalMark
  columns {
    column
    field
    lang
    scheme
    space
    separator
    currency
    values
  }
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!) {
  startImport(input: $input) {
    job {
      ...Job
    }
    userErrors {
      code
      message
      path
    }
  }
}
    fragment Job on ImportJob {
  id
  state
  isComparison
  share
  rows
  secondsLeft
  findings
  problem {
    code
    message
  }
  outcome {
    importId
    entities {
      new
      changed
      same
    }
    relations {
      new
      changed
      same
    }
    claims {
      new
      changed
      same
    }
    newSources
    typeWords {
      ...TypeWords
    }
  }
  reports {
    file
    format
    refusal {
      ...Finding
    }
    recognised {
      what
      value
      isCertain
    }
    entities
    relations
    refused {
      count
      rows(first: 20) {
        ...Finding
      }
    }
    notices {
      count
      rows(first: 20) {
        ...Finding
      }
    }
    tables {
      ...Table
    }
  }
}
fragment TypeWords on ImportTypeWords {
  kind
  type
  label {
    lang
    value
  }
  inverse {
    lang
    value
  }
  color
}
fragment Finding on ImportFinding {
  table
  row
  column
  value
  code
  reason
  details {
    name
    value
  }
}
fragment Table on ImportTable {
  table
  rows
  makes
  entityType
  relationType
  ends
  dateOrder
  decimalMark
  columns {
    column
    field
    lang
    scheme
    space
    separator
    currency
    values
  }
}`) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const StopImportDocument = new TypedDocumentString(`
    mutation StopImport($id: ID!) {
  stopImport(id: $id) {
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<StopImportMutation, StopImportMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports {
  imports {
    id
    createdAt
    createdBy
    files
    entities
    relations
    claims
    changed
  }
}
    `) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($id: ID!) {
  undoImport(id: $id) {
    import {
      id
    }
    laterWork
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
