import { readFile } from 'node:fs/promises'
import { codegen } from '@graphql-codegen/core'
import * as operationsPlugin from '@graphql-codegen/typescript-operations'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import * as typedDocumentPlugin from '@graphql-codegen/typed-document-node'
import * as typesPlugin from '@graphql-codegen/typescript'
import { Kind, parse, visit, type DocumentNode } from 'graphql'
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
  'Name',
  'ExternalId',
  'Entity',
  'EntityType',
  'RelationType',
  'Relation',
  'Claim',
  'Change',
  'MergedEntity',
  'Pair',
  'Import',
  'ImportJob',
  'ImportReport',
  'ImportFinding',
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

/**
 * Operations of the client (`client/src/api/NAME.graphql`) as typed strings, so that no GraphQL parser goes to the browser.
 * What only a panel asks is a file of its own, which then comes with the panel.
 */
export async function generateOperations(schemaText: string, name: string): Promise<GeneratedFile> {
  const location = `client/src/api/${name}.graphql`
  const path = `client/src/api/generated/${name}.ts`
  const own = parse(await readFile(location, 'utf8'))
  const shared = parse(await readFile('client/src/api/operations.graphql', 'utf8'))
  const document = name === 'operations' ? own : withFragments(own, shared)
  const text = await codegen({
    filename: path,
    schema: parse(schemaText),
    documents: [{ location, document }],
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
  })
  return { path, text: name === 'operations' ? text : withoutOwnClass(text) }
}

/** A document with the fragments of another one that it spreads, and those that they spread. */
function withFragments(document: DocumentNode, others: DocumentNode): DocumentNode {
  const spread = new Set<string>()
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) })
  const has = new Set(
    document.definitions.flatMap((each) => ('name' in each && each.name ? [each.name.value] : [])),
  )
  const missing = others.definitions.filter(
    (each) =>
      each.kind === Kind.FRAGMENT_DEFINITION && spread.has(each.name.value) && !has.has(each.name.value),
  )
  if (missing.length === 0) return document
  return withFragments({ ...document, definitions: [...document.definitions, ...missing] }, others)
}

/** Every generated file brings the same class along; one of them is enough, and two would not fit each other. */
function withoutOwnClass(text: string): string {
  return text
    .replace(
      /import type { DocumentTypeDecoration }.*\n/,
      "import { TypedDocumentString } from './operations.ts'\n",
    )
    .replace(/export class TypedDocumentString<[\s\S]*?\n}\n/, '')
}
