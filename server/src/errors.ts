/**
 * Every error that Kesher can raise: its code, the HTTP status it answers with (or the exit code at start), and its
 * sentence. `{name}` in a sentence is filled from the error's details. Details are shown to the client, so they never
 * hold an address, a password or a driver's text.
 */
export const errorTable = {
  BAD_SETTING: { status: 500, sentence: 'The setting {name} cannot be "{value}": {reason}.' },
  BAD_INPUT: { status: 400, sentence: '{argument} cannot be "{value}": {reason}.' },
  BAD_COMMAND: {
    status: 400,
    sentence: 'The command cannot be understood: {reason}. "kesher {command} --help" says what it takes.',
  },
  IMPORT_ID_TAKEN: {
    status: 409,
    sentence:
      'Nothing was written: {file}, row {row}, calls "{name}" by the id "{id}", and in the graph that is the id of "{other}". If these are ids of the file alone, keep them apart with --space NAME.',
  },
  IMPORT_RUNNING: {
    status: 409,
    sentence:
      'An import or a safety copy is being written or taken back: wait until it is over, and try again.',
  },
  IMPORT_LOST: {
    status: 409,
    sentence:
      'Nothing was written: the import gave no sign of life for so long that another Kesher took it back. Start it again.',
  },
  IMPORT_DISTURBED: {
    status: 409,
    sentence:
      'Nothing was written: while the import ran, something else took away what {count} of its relations stand upon. Start it again.',
  },
  IMPORTING: {
    status: 503,
    sentence:
      'A large import or a safety copy is being written into the graph, and half of it would mislead: ask again when all of it is there, in a few minutes at most.',
  },
  GRAPH_CHANGED: {
    status: 409,
    sentence:
      'The graph was changed while it was being read, so what was read is of no one moment: nothing of it may be used. Try again when nobody writes.',
  },
  NOT_A_BACKUP: {
    status: 400,
    sentence:
      'Nothing was written: {file} is no safety copy of Kesher. "kesher backup" makes one; files of others come in by "kesher import".',
  },
  BACKUP_VERSION: {
    status: 400,
    sentence:
      'Nothing was written: the safety copy {file} is of version {version}, and this Kesher knows version {known}. Restore it by the Kesher that made it, or a newer one.',
  },
  BACKUP_DAMAGED: {
    status: 400,
    sentence:
      'Nothing was written: the safety copy {file} is damaged ({reason}). Take another one, or copy it here again.',
  },
  GRAPH_NOT_EMPTY: {
    status: 409,
    sentence:
      'Nothing was written: the graph is not empty ({content}). Restore into another data folder by --into, or say --replace to put the safety copy in its place.',
  },
  UNKNOWN_IMPORT: {
    status: 404,
    sentence: 'The graph holds no import "{value}". "kesher imports" lists those that it holds.',
  },
  UNDO_BLOCKED: {
    status: 409,
    sentence:
      'Nothing was changed: later work stands upon the import {value} ({list}). Take back the later imports first.',
  },
  GRAPH_UNREACHABLE: {
    status: 503,
    sentence:
      'Nothing was written: {graph} does not answer as a Neo4j. Check address and port, whether it runs, and whether it wants TLS (neo4j+s://, bolt+s://).',
  },
  GRAPH_REFUSED: {
    status: 401,
    sentence:
      'Nothing was written: {graph} does not let "{user}" in. Check --user, the password (KESHER_IMPORT_PASSWORD, or what was typed) and --database.',
  },
  GRAPH_TOO_OLD: {
    status: 400,
    sentence: 'Nothing was written: {graph} answers as {version}, and Neo4j 5 or newer is read.',
  },
  GRAPH_EMPTY: {
    status: 400,
    sentence: 'Nothing was written: {graph} holds no nodes. Check --database.',
  },
  GRAPH_OF_KESHER: {
    status: 400,
    sentence:
      'Nothing was written: {graph} is a graph of Kesher. Take it out there by "kesher export FILE.ndjson" and bring that file in here: so its claims, sources and history come along, and a graph cannot be brought into itself.',
  },
  BAD_CURSOR: { status: 400, sentence: 'The cursor "{cursor}" cannot be used here: {reason}.' },
  NO_JAVA: {
    status: 500,
    sentence:
      'No Java was found: install Java 17 or newer (or point JAVA_HOME at it), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
  },
  JAVA_TOO_OLD: {
    status: 500,
    sentence:
      'The Java at {path} is version {version}, but 17 or newer is needed: install a newer one (or point JAVA_HOME at it), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
  },
  DATA_FOLDER_IN_USE: {
    status: 500,
    sentence:
      'The data folder {folder} is in use by another Kesher (process {pid}{where}): stop that one, or set KESHER_DATA to another folder.',
  },
  FOLDER_OF_OTHERS: {
    status: 500,
    sentence:
      'The folder {folder} holds other things ({content}) and no project of Kesher, whose files would lie among them: name an empty folder, or one that is not there yet.',
  },
  NOT_A_PROJECT: {
    status: 400,
    sentence:
      'Nothing was changed: {folder} is no project of Kesher. "kesher projects" lists those that were opened here.',
  },
  PROJECT_NOT_DELETED: {
    status: 500,
    sentence:
      'Not all of the project in {folder} could be deleted ({reason}): what is left is of no use any more; delete it again.',
  },
  FOLDER_NOT_WRITABLE: {
    status: 500,
    sentence:
      'The {purpose} folder {folder} cannot be written ({reason}): give this user the right to write there, or set {setting} to another folder.',
  },
  DISK_FULL: {
    status: 507,
    sentence:
      'The disk that holds {folder} is too full ({free} MB free, {needed} MB needed): free some space, or set {setting} to a folder on another disk.',
  },
  DOWNLOAD_FAILED: {
    status: 500,
    sentence:
      'The database program could not be downloaded ({file}: {reason}): check the network and its proxy and start again (what has arrived is kept), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
  },
  PASSWORD_LOST: {
    status: 500,
    sentence:
      'The data folder {folder} holds a database but no longer its password: put the file {file} back from a safety copy, or set KESHER_DATA to another folder.',
  },
  DATABASE_DIED_AT_START: {
    status: 500,
    sentence: 'The database stopped while it was starting: {reason}; its log is {log}.',
  },
  DATABASE_KEEPS_DYING: {
    status: 503,
    sentence:
      'The database stopped {times} times in a row and is not started again ({reason}): its log is {log}; start Kesher again when the cause is gone.',
  },
  UNKNOWN_ENTITY: {
    status: 400,
    sentence: '{argument} names no entity of this graph: "{value}". Look for its id with search.',
  },
  UNKNOWN_TYPE: {
    status: 400,
    sentence: '{argument} names no type of this graph: "{value}". The types are in vocabulary.',
  },
  UNKNOWN_SOURCE: {
    status: 400,
    sentence: '{argument} names no source of this graph: "{value}". Add it first.',
  },
  UNKNOWN_RELATION: { status: 400, sentence: '{argument} names no relation of this graph: "{value}".' },
  UNKNOWN_CLAIM: { status: 400, sentence: '{argument} names no claim of this graph: "{value}".' },
  UNKNOWN_CHANGE: {
    status: 400,
    sentence: '{argument} names no change of that entity: "{value}". Its changes are in history.',
  },
  ID_TAKEN: {
    status: 409,
    sentence: 'The graph has "{value}" already: choose another id, or change the one that is there.',
  },
  RELATION_THERE: {
    status: 409,
    sentence:
      'The graph has the relation "{value}" already: add claims to it, or tell the new one apart by a key.',
  },
  CLAIM_THERE: { status: 409, sentence: 'The same source says the same already, in the claim "{value}".' },
  CLAIM_RETRACTED: { status: 409, sentence: 'The claim "{value}" was retracted before.' },
  ENDS_NOT_FITTING: {
    status: 400,
    sentence:
      'A relation of the type {type} does not go from {from} to {to}: its vocabulary allows {allowed}.',
  },
  CONFLICT: {
    status: 409,
    sentence:
      '"{value}" was changed in the meantime (revision {found}, and you have seen {seen}): look at what it is now, and change that.',
  },
  ENTITY_MERGED: {
    status: 409,
    sentence: '"{value}" was merged into "{kept}", which stands for it now: use that one, or split it off.',
  },
  NOT_MERGED: { status: 409, sentence: '"{value}" is not merged into another entity.' },
  MERGED_FURTHER: {
    status: 409,
    sentence:
      '"{value}" was merged into "{into}", and that one was merged into "{kept}": split off "{into}" first.',
  },
  TOO_MANY_RELATIONS: {
    status: 400,
    sentence:
      '"{value}" has {count} relations, and at most {limit} can move to another entity: keep it, and merge the other one into it.',
  },
  UNAUTHENTICATED: {
    status: 401,
    sentence:
      '{reason}: send one that holds, as "Authorization: Bearer …". "kesher token create NAME --role editor" makes one.',
  },
  PROVIDER_UNAVAILABLE: {
    status: 503,
    sentence:
      'Whether the token holds cannot be said now: {issuer} does not give its keys. Try again in a few seconds.',
  },
  FORBIDDEN: {
    status: 403,
    sentence:
      'The token "{name}" is of the role {role}, and this needs {least}: "kesher token create" makes one.',
  },
  RATE_LIMITED: {
    status: 429,
    sentence:
      '{who} has sent more requests than one may in a minute: try again in {seconds} seconds. REQUESTS_PER_MINUTE sets how many.',
  },
  TOO_MANY_LISTENERS: {
    status: 429,
    sentence:
      'More listen to news at the moment than this server has room for, or more from your address: close a page that listens, or ask history from time to time.',
  },
  UNKNOWN_TOKEN: {
    status: 404,
    sentence: 'There is no token "{value}". "kesher token list" lists those that there are.',
  },
  TOKEN_NAME_TAKEN: {
    status: 409,
    sentence: 'There is, or was, a token "{value}", and the history names people by it: choose another name.',
  },
  SAME_ENTITY: { status: 400, sentence: 'A path needs two entities, but from and to are both "{value}".' },
  TOO_DEEP: {
    status: 400,
    sentence: 'The operation is {value} levels deep, and at most {limit} are allowed: ask for less at once.',
  },
  TOO_MANY_TOKENS: {
    status: 400,
    sentence: 'The operation has more than {limit} words and signs: ask for less at once.',
  },
  TOO_MANY_ALIASES: {
    status: 400,
    sentence: 'The operation has {value} aliases, and at most {limit} are allowed: split it into several.',
  },
  TOO_MANY_ROOT_FIELDS: {
    status: 400,
    sentence:
      'The operation asks {value} questions at its top, and at most {limit} are allowed: split it into several.',
  },
  TOO_MANY_DIRECTIVES: {
    status: 400,
    sentence: 'The operation has {value} directives, and at most {limit} are allowed: ask for less at once.',
  },
  TOO_COSTLY: {
    status: 400,
    sentence:
      'The operation costs {cost}, which is {over} more than the {limit} that one answer may cost: ask for less at once, with a smaller first, limit, depth, perNode or maxLength, fewer ids or fewer levels.',
  },
  DEFERRED_IN_LIST: {
    status: 400,
    sentence:
      'The operation defers a part of each item of a list ({field}), which costs more than it brings: defer the list as a whole.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    sentence: 'The request is larger than {limit} bytes: ask for less at once.',
  },
  CROSS_SITE: {
    status: 403,
    sentence:
      "The request comes from another site's page, or could: send it as JSON (content-type: application/json), and let the site in by its origin in CORS_ORIGINS.",
  },
  BAD_REQUEST: { status: 400, sentence: 'The request is not one of GraphQL over HTTP: {reason}' },
  GRAPHQL_PARSE_FAILED: { status: 400, sentence: 'The operation cannot be read: {reason}' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, sentence: 'The operation does not fit the schema: {reason}' },
  DATABASE_UNAVAILABLE: {
    status: 503,
    sentence: 'The database does not answer at the moment. Try again in a few seconds.',
  },
  BUSY: {
    status: 503,
    sentence: 'The server has more to do at the moment than it can. Try again in a few seconds.',
  },
  DATABASE_REFUSED: {
    status: 503,
    sentence: 'The database refuses this server: check NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE.',
  },
  TIMEOUT: {
    status: 504,
    sentence:
      'The database took too long. Ask for less at once: a smaller first, limit, depth or maxLength, or a filter.',
  },
  TOO_MUCH: {
    status: 400,
    sentence: 'The question needs more of the database than one request may take. Ask for less at once.',
  },
  CANCELLED: { status: 499, sentence: 'The request was given up by the client.' },
  INTERRUPTED: {
    status: 499,
    sentence: 'It was stopped before its end, and nothing of it is in the graph.',
  },
  FILE_TOO_LARGE: {
    status: 413,
    sentence:
      'The file {name} has more than {limit} bytes. Import it by the command line, which has no such limit.',
  },
  UNKNOWN_FILE: {
    status: 404,
    sentence:
      'There is no file "{value}" here. Send it again: files are kept until newer ones need their place.',
  },
  UNKNOWN_JOB: {
    status: 404,
    sentence: 'There is no import "{value}" under way here, and none that is remembered.',
  },
  KEY_TAKEN: {
    status: 409,
    sentence: 'The key "{value}" belongs to an import of other files or settings. Use a new one.',
  },
  STOPPING: { status: 503, sentence: 'The server is stopping. Try again in a few seconds.' },
  SCHEMA_NOT_READY: {
    status: 503,
    sentence:
      'The database is there, but its constraints and indexes are not in place yet. Try again in a few seconds.',
  },
  FOREIGN_DATABASE: {
    status: 500,
    sentence:
      'The database already holds other data ({content}), and nothing of it was changed: set NEO4J_DATABASE or NEO4J_URI to an empty database, or to one that Kesher made.',
  },
  PORT_IN_USE: {
    status: 500,
    sentence:
      'Port {port} on {host} is in use by another program: stop that one, or set PORT to another port (0 takes any free one).',
  },
  ADDRESS_UNUSABLE: {
    status: 500,
    sentence:
      'The server cannot listen on {host}, port {port} ({reason}): set HOST and PORT to an address of this machine.',
  },
  NO_CLIENT: { status: 500, sentence: 'The explorer is not built: run "npm run build".' },
  BAD_DATASET: {
    status: 500,
    sentence:
      'The data set in {folder} has mistakes ({count}), and nothing of it was loaded; mend these and start again:{list}',
  },
  BROKEN_DATASET: { status: 500, sentence: 'The data set could not be written: {reason}.' },
  INTERNAL: {
    status: 500,
    sentence: 'Something went wrong in the server. The log has more under the id of this request.',
  },
} as const satisfies Record<string, { status: number; sentence: string }>

export type ErrorCode = keyof typeof errorTable

/** An error of the table. `message` is the filled sentence; `details` holds the values that filled it. */
export class KesherError extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: ErrorCode, details: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(fill(errorTable[code].sentence, details), options)
    this.name = 'KesherError'
    this.code = code
    this.details = details
  }

  /** The HTTP status that this error answers with. */
  get status(): number {
    return errorTable[this.code].status
  }
}

function fill(sentence: string, details: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(details[name] ?? slot))
}
