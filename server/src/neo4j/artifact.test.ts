import { describe, expect, it } from 'vitest'
import { jarName, parseCoordinates } from './artifact.ts'
import { artifactLock } from './artifact-lock.ts'

describe('coordinates', () => {
  it('are three parts, or five with a classifier', () => {
    expect(parseCoordinates('org.neo4j:neo4j:5.26.30')).toEqual({
      groupId: 'org.neo4j',
      artifactId: 'neo4j',
      version: '5.26.30',
    })
    expect(parseCoordinates('io.netty:netty-transport-native-epoll:jar:linux-x86_64:4.1')).toEqual({
      groupId: 'io.netty',
      artifactId: 'netty-transport-native-epoll',
      version: '4.1',
      classifier: 'linux-x86_64',
    })
  })

  it.each(['', 'a:b', 'a::1', 'a:b:pom:c:1', 'a:b:jar:c:1:compile'])('refuse %j', (text) => {
    expect(() => parseCoordinates(text)).toThrow(`"${text}" is not`)
  })

  it('give the file name that the jar has everywhere', () => {
    expect(jarName('io.netty:epoll:jar:linux-x86_64:4.1')).toBe('epoll-4.1-linux-x86_64.jar')
  })
})

describe('the lock file', () => {
  it('pins one version of Neo4j, each jar once, with a SHA-256 and a size', () => {
    const names = artifactLock.map(({ coordinates }) => jarName(coordinates))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('neo4j-5.26.30.jar')
    expect(names).toContain('neo4j-server-5.26.30.jar')
    expect(artifactLock.filter(({ sha256, bytes }) => !/^[0-9a-f]{64}$/.test(sha256) || bytes < 1)).toEqual(
      [],
    )
  })
})
