import { expect, it } from 'vitest'
import { javaCommand } from './java-command.ts'
import { memoryPlan } from './memory-plan.ts'

it('runs Neo4j from bare file names in the folder of the jars', () => {
  const command = javaCommand({
    java: { path: '/jdk/bin/java', version: '17', major: 17, build: '' },
    jars: { folder: '/cache/jars', names: ['a.jar', 'b.jar'] },
    dataFolder: '/data',
    memory: { heap: 512, pageCache: 128 },
    classArchive: { use: '/cache/x.jsa' },
  })
  expect({ ...command, args: command.args.filter((arg) => !arg.startsWith('--add-opens')) }).toEqual({
    file: '/jdk/bin/java',
    cwd: '/cache/jars',
    args: [
      '-XX:+UseSerialGC',
      '-Xms64m',
      '-XX:NewRatio=1',
      '-XX:MinHeapFreeRatio=60',
      '-Xmx512m',
      '-XX:+ExitOnOutOfMemoryError',
      '-XX:ErrorFile=/data/logs/java-crash-%p.log',
      '-XX:SharedArchiveFile=/cache/x.jsa',
      '--enable-native-access=ALL-UNNAMED',
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-Dfile.encoding=UTF-8',
      '-cp',
      'a.jar:b.jar',
      'org.neo4j.server.CommunityEntryPoint',
      '--home-dir=/data',
      '--config-dir=/data/conf',
    ],
  })
})

it('plans memory by the size of the machine, within limits', () => {
  const gigabyte = 1024 ** 3
  expect(memoryPlan(2 * gigabyte)).toEqual({ heap: 512, pageCache: 128 })
  expect(memoryPlan(8 * gigabyte)).toEqual({ heap: 1024, pageCache: 512 })
  expect(memoryPlan(64 * gigabyte)).toEqual({ heap: 2048, pageCache: 1024 })
})
