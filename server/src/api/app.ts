import { makeExecutableSchema } from '@graphql-tools/schema'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { IdentityProvider, type IdentityProviderOptions } from '../access/identity-provider.ts'
import { RateLimit } from '../access/rate-limit.ts'
import { Tokens } from '../access/tokens.ts'
import type { Database } from '../db/database.ts'
import type { Imports } from '../import/jobs/imports.ts'
import type { Logger } from '../log.ts'
import type { NewsFeed } from '../news/news-feed.ts'
import { createContext, type ApiContext } from './context.ts'
import type { ImportGate } from './import-gate.ts'
import { limits } from './limits.ts'
import { useAccess } from './plugins/use-access.ts'
import { useCodedErrors } from './plugins/use-coded-errors.ts'
import { useCors } from './plugins/use-cors.ts'
import { useCrossSiteGuard } from './plugins/use-cross-site-guard.ts'
import { useDefer } from './plugins/use-defer.ts'
import { useExport } from './plugins/use-export.ts'
import { useGraphiql } from './plugins/use-graphiql.ts'
import { useImportFiles } from './plugins/use-import-files.ts'
import { useImportGate } from './plugins/use-import-gate.ts'
import { useHealth } from './plugins/use-health.ts'
import { useOperationCost } from './plugins/use-operation-cost.ts'
import { useOperationLimits } from './plugins/use-operation-limits.ts'
import { usePackedAnswers } from './plugins/use-packed-answers.ts'
import { useRequestId } from './plugins/use-request-id.ts'
import { useRequestLog } from './plugins/use-request-log.ts'
import { useSchemaText } from './plugins/use-schema-text.ts'
import { useSecurityHeaders } from './plugins/use-security-headers.ts'
import { useStaticFiles } from './plugins/use-static-files.ts'
import { useToldRefusals } from './plugins/use-told-refusals.ts'
import { useWriteGuard } from './plugins/use-write-guard.ts'
import type { Readiness } from './readiness.ts'
import { resolvers } from './resolvers.ts'
import { StaticFiles } from './static-files.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface AppOptions {
  readonly database: Database
  readonly vocabulary: Vocabulary
  readonly readiness: Readiness
  readonly importGate: ImportGate
  readonly imports: Imports
  readonly news: NewsFeed
  readonly log: Logger
  /** The text of `schema.graphql`. */
  readonly schemaText: string
  /** The folder of the built page. */
  readonly clientFolder: string
  /** The origins of other sites whose pages may ask the API. */
  readonly corsOrigins: readonly string[]
  /** Who writes, as the history names them. */
  readonly author: string
  /** The names of this server at which it may be written to; null where it is read-only. */
  readonly writableAt: ReadonlySet<string> | null
  /** How many requests an address or a token may send in a minute; 0 for any number. */
  readonly requestsPerMinute: number
  /** Where people sign in, if anywhere else. */
  readonly identityProvider: IdentityProviderOptions | null
  /** The folder of the icons, one SVG for each name. */
  readonly iconFolder: string
}

export type App = YogaServerInstance<object, ApiContext>

/** The whole of the server's HTTP: tests call `app.fetch(request)`, `serve.ts` hangs it on a port. */
export function createApp(options: AppOptions): App {
  const { database, vocabulary, readiness, importGate, log, schemaText } = options
  const origins = new Set(options.corsOrigins)
  const client = new StaticFiles({
    folder: options.clientFolder,
    isImmutable: (path) => path.startsWith('assets'),
  })
  const icons = new StaticFiles({ folder: options.iconFolder, isImmutable: () => true })
  const schema = makeExecutableSchema<ApiContext>({ typeDefs: schemaText, resolvers })
  return createYoga<object, ApiContext>({
    schema,
    context: (initial) =>
      createContext(initial, {
        database,
        vocabulary,
        importGate,
        imports: options.imports,
        news: options.news,
        author: options.author,
        writableAt: options.writableAt,
      }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health-of-yoga',
    landingPage: false,
    graphiql: false,
    multipart: false,
    batching: false,
    cors: false,
    maskedErrors: false,
    maxRequestBodySize: limits.bodyBytes,
    logging: false,
    plugins: [
      useToldRefusals(),
      // What every answer carries.
      useRequestLog(log) as Plugin<ApiContext>,
      useRequestId(),
      useSecurityHeaders(),
      useCors(origins),
      // What is answered before GraphQL.
      useHealth(readiness),
      useSchemaText(schemaText),
      // Who asks, and whether that is too much.
      useAccess({
        tokens: new Tokens(database),
        provider: options.identityProvider && new IdentityProvider(options.identityProvider),
        rateLimit: new RateLimit(options.requestsPerMinute),
        writableAt: options.writableAt,
      }) as Plugin<ApiContext>,
      useExport({ database, vocabulary, schema, origins, log }),
      useImportFiles({ imports: options.imports, origins, writableAt: options.writableAt }),
      useGraphiql(client),
      useStaticFiles(client, icons),
      // What is refused before it runs.
      useCrossSiteGuard(origins),
      useOperationLimits(),
      useOperationCost() as Plugin<ApiContext>,
      useImportGate(importGate),
      useWriteGuard(options.writableAt),
      useDefer(),
      // What became of it, at the end.
      useCodedErrors(log),
      usePackedAnswers(),
    ],
  })
}
