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
        contextType: '../context.ts#ApiContext',
        mapperTypeSuffix: '',
        mappers: {
          Entity: '../rows.ts#EntityRow',
          EntityType: '../rows.ts#EntityTypeRow',
          RelationType: '../rows.ts#RelationTypeRow',
          Relation: '../rows.ts#RelationRow',
          Claim: '../rows.ts#ClaimRow',
          Source: '../rows.ts#SourceRow',
          GraphInfo: '../rows.ts#GraphInfoRow',
          Question: '../rows.ts#QuestionRow',
          Vocabulary: '../rows.ts#VocabularyRow',
          Path: '../rows.ts#PathRow',
          NeighborCount: '../rows.ts#NeighborCountRow',
          RelationConnection: '../rows.ts#RelationPage',
          EntityConnection: '../rows.ts#EntityPage',
          ClaimConnection: '../rows.ts#ClaimPage',
          SearchConnection: '../rows.ts#SearchPage',
        },
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
