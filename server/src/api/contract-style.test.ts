import graphqlPlugin, { parser } from '@graphql-eslint/eslint-plugin'
import { ESLint, type Linter } from 'eslint'
import { expect, test } from 'vitest'

// Relay's rules for connections (forward only) and descriptions everywhere, as graphql-eslint understands them.

const relay = {
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  '@graphql-eslint/relay-connection-types': 'error',
  // Pictures are flat lists on purpose (`Subgraph.nodes`); connections stand where one pages.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/relay-page-info': 'error',
} satisfies Linter.RulesRecord
const descriptions = {
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
} satisfies Linter.RulesRecord
const care = {
  '@graphql-eslint/no-hashtag-description': 'error',
  '@graphql-eslint/require-deprecation-reason': 'error',
  '@graphql-eslint/no-typename-prefix': 'error',
} satisfies Linter.RulesRecord

function lint(schema: string): Promise<ESLint.LintResult[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        plugins: { '@graphql-eslint': graphqlPlugin as unknown as ESLint.Plugin },
        languageOptions: {
          parser: parser as never,
          parserOptions: { graphQLConfig: { schema } },
        },
        rules: { ...relay, ...descriptions, ...care },
      },
    ],
  })
  return eslint.lintFiles(schema)
}

test(
  'schema.graphql keeps to the rules of Relay, and describes everything',
  { timeout: 30_000 },
  async () => {
    const found = (await lint('schema.graphql')).flatMap(({ messages }) =>
      messages.map(({ ruleId, line, message }) => `${line}: ${message} (${ruleId})`),
    )
    expect(found).toEqual([])
  },
)

test('the rules do find what breaks them', { timeout: 30_000 }, async () => {
  const found = (await lint('server/testing/broken-connection.graphql')).flatMap(({ messages }) =>
    messages.map(({ ruleId }) => ruleId?.replace('@graphql-eslint/', '')),
  )
  expect([...new Set(found)].sort()).toEqual([
    'no-hashtag-description',
    'relay-arguments',
    'relay-connection-types',
    'relay-edge-types',
    'relay-page-info',
    'require-description',
  ])
})
