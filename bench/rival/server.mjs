// @neo4j/graphql behind Yoga, as its users run it. Stands in a folder with its own packages, so it is plain JavaScript.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, TYPE_DEFINITIONS } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  telemetryDisabled: true,
})
const typeDefs = await readFile(TYPE_DEFINITIONS, 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const yoga = createYoga({ schema, logging: false, landingPage: false, graphiql: false })
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
process.on('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void driver.close()
})
