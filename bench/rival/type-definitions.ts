import type { VocabularyEntry } from '../../server/src/dataset/schema.ts'

/**
 * The graph as type definitions of @neo4j/graphql. It knows no relation of any type, so each type of the vocabulary is a
 * field in either direction. The full-text index stands over lists, which its directive does not take as fields; it only
 * asks the index by its name, so any text field will do.
 */
export function typeDefinitions({ relationTypes }: VocabularyEntry): string {
  const fields = relationTypes.flatMap(({ id }) => [
    `  ${outField(id)}: [Entity!]! @relationship(type: "${id}", direction: OUT, properties: "Tie")`,
    `  ${inField(id)}: [Entity!]! @relationship(type: "${id}", direction: IN, properties: "Tie")`,
  ])
  return `type Entity
  @node(labels: ["Entity"])
  @fulltext(indexes: [{ indexName: "entityNames", queryName: "entitiesByName", fields: ["id"] }]) {
  id: ID!
  type: String!
  names: [String!]!
  nameLangs: [String!]!
${fields.join('\n')}
}

type Tie @relationshipProperties {
  id: ID!
  status: String!
  startDate: String
  endDate: String
  amount: String
  currency: String
  confidence: Int
  claimCount: Int!
}

type Relation @node(labels: ["Relation"]) {
  id: ID!
  type: String!
  subjectId: ID!
  objectId: ID!
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
}

type Claim @node(labels: ["Claim"]) {
  id: ID!
  confidence: Int
  statements: [String!]!
  source: [Source!]! @relationship(type: "FROM", direction: OUT)
}

type Source @node(labels: ["Source"]) {
  id: ID!
  titles: [String!]!
}
`
}

/** The field of the relations of a type that go out of an entity: `SELLS_TO` is `sellsTo`. */
export function outField(type: string): string {
  return type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** As `outField`, of those that come in. */
export function inField(type: string): string {
  return `${outField(type)}Of`
}
