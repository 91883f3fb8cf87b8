import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findJava, parseJavaVersion } from './find-java.ts'

const says = (version: string): string => `echo 'openjdk version "${version}"' >&2`

describe('the text of java -version', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', '17.0.15', 17],
    ['java version "1.8.0_402"', '1.8.0_402', 8],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "25-ea" 2025-09-16', '25-ea', 25],
  ])('is read out of %j', (text, version, major) => {
    expect(parseJavaVersion(text)).toEqual({ version, major })
  })

  it('says nothing where there is no version', () => {
    expect(
      parseJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.'),
    ).toBeUndefined()
  })
})

describe('the look for Java', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kesher-java-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  async function putJava(place: string, script: string): Promise<string> {
    await mkdir(join(folder, place), { recursive: true })
    await writeFile(join(folder, place, 'java'), `#!/bin/sh\n${script}\n`)
    await chmod(join(folder, place, 'java'), 0o755)
    return join(folder, place)
  }

  it('takes JAVA_HOME before the PATH', async () => {
    await putJava('home/bin', says('21.0.2'))
    const env = { JAVA_HOME: join(folder, 'home'), PATH: await putJava('path', says('17.0.1')) }
    expect(await findJava(env)).toEqual({
      path: join(folder, 'home/bin/java'),
      version: '21.0.2',
      major: 21,
      build: 'openjdk version "21.0.2"',
    })
  })

  it('goes on to the next where one is too old, fails, or is a stand-in', async () => {
    const old = await putJava('old', says('1.8.0_402'))
    const broken = await putJava('broken', 'exit 1')
    const standIn = await putJava('stand-in', 'echo "Unable to locate a Java Runtime." >&2')
    const good = await putJava('good', says('17.0.15'))
    const found = await findJava({ PATH: [old, broken, standIn, good].join(':') })
    expect(found.path).toBe(join(good, 'java'))
  })

  it('names the three ways on where there is none', async () => {
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({
      code: 'NO_JAVA',
      message:
        'No Java was found: install Java 17 or newer (or point JAVA_HOME at it), or run "docker compose up", or set NEO4J_URI to a Neo4j server of your own.',
    })
  })

  it('names the one that is too old', async () => {
    const old = await putJava('old', says('11.0.22'))
    await expect(findJava({ PATH: old })).rejects.toMatchObject({
      code: 'JAVA_TOO_OLD',
      details: { path: join(old, 'java'), version: '11.0.22' },
    })
  })
})
