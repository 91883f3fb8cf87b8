import { codegen } from '@graphql-codegen/core'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import * as typedDocumentPlugin from '@graphql-codegen/typed-document-node'
import * as typesPlugin from '@graphql-codegen/typescript'
import { parse, type DocumentNode } from 'graphql'
import type { GeneratedFile } from './generate.ts'

const scalars = {
  PartialDate: 'string',
  DateTime: 'string',
  LangTag: 'string',
  Decimal: 'string',
  CurrencyCode: 'string',
  URL: 'string',
}

/** Types whose rows differ from what the API shows of them. */
const mapped = [
  'Entity',
  'EntityType',
  'RelationType',
  'Relation',
  'Claim',
  'Change',
  'Import',
  'ImportJob',
  'ImportReport',
  'ImportFindings',
  'ImportTable',
  'Source',
  'Token',
  'Viewer',
  'GraphInfo',
  'Question',
  'Vocabulary',
  'Path',
  'NeighborCount',
  'HiddenCount',
  'Facet',
  'Subgraph',
  'RelationEdge',
  'EntityEdge',
  'ClaimEdge',
  'ChangeEdge',
  'SearchEdge',
]

/** The resolver types of the server, after `schema.graphql`. */
export async function generateResolverTypes(schemaText: string): Promise<GeneratedFile> {
  const path = 'server/src/api/generated/resolvers.ts'
  return {
    path,
    text: await codegen({
      filename: path,
      schema: parse(schemaText),
      documents: [],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: '../context.ts#ApiContext',
        mapperTypeSuffix: '',
        mappers: Object.fromEntries(mapped.map((name) => [name, `../rows.ts#${name}Row`])),
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      },
      plugins: [{ types: {} }, { resolvers: {} }],
      pluginMap: { types: typesPlugin, resolvers: resolversPlugin },
    }),
  }
}

/** The operations of the client as typed strings, so that no GraphQL parser goes to the browser. */
export async function generateOperations(schemaText: string, operationsText: string): Promise<GeneratedFile> {
  const path = 'client/src/api/generated/operations.ts'
  const document: DocumentNode = parse(operationsText)
  return {
    path,
    text: await codegen({
      filename: path,
      schema: parse(schemaText),
      documents: [{ location: 'client/src/api/operations.graphql', document }],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        documentMode: 'string',
        dedupeFragments: true,
        inlineFragmentTypes: 'combine',
      },
      plugins: [{ operations: {} }, { documents: {} }],
      pluginMap: { operations: operationsPlugin, documents: typedDocumentPlugin },
    }),
  }
}
