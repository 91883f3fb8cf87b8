import { delimiter, join } from 'node:path'
import type { Jars } from './ensure-jars.ts'
import type { Java } from './find-java.ts'
import type { MemoryPlan } from './memory-plan.ts'

/** A command line, to be run in the folder `cwd`. */
export interface JavaCommand {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
}

export interface JavaCommandOptions {
  readonly java: Java
  readonly jars: Jars
  readonly dataFolder: string
  readonly memory: MemoryPlan
  /** An archive of prepared classes to start from, or one to write when the process ends. */
  readonly classArchive?: { readonly use: string } | { readonly write: string } | undefined
}

/**
 * The command that runs Neo4j on a data folder whose `conf/neo4j.conf` is written. It is run in the jars' folder,
 * so that the class path is bare file names: short enough for every system, and the archive outlives a move.
 */
export function javaCommand({
  java,
  jars,
  dataFolder,
  memory,
  classArchive,
}: JavaCommandOptions): JavaCommand {
  return {
    file: java.path,
    cwd: jars.folder,
    args: [
      // The serial collector: less memory, and no slower.
      '-XX:+UseSerialGC',
      '-Xms64m',
      // Half for what is new, and room in time: an import of 100,000 relations, whose transactions live in the heap, stood still
      // for 14 s of its 54 s to be tidied up, and does for 6 s. At rest this takes a tenth more memory, at work up to half more.
      '-XX:NewRatio=1',
      '-XX:MinHeapFreeRatio=60',
      `-Xmx${memory.heap}m`,
      // Out of memory, a JVM limps on in an unknown state; ended, it is started again.
      '-XX:+ExitOnOutOfMemoryError',
      `-XX:ErrorFile=${join(dataFolder, 'logs', 'java-crash-%p.log')}`,
      ...archiveFlags(classArchive),
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '--enable-native-access=ALL-UNNAMED',
      '-Dio.netty.tryReflectionSetAccessible=true',
      '-Dfile.encoding=UTF-8',
      '-cp',
      jars.names.join(delimiter),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${dataFolder}`,
      `--config-dir=${join(dataFolder, 'conf')}`,
    ],
  }
}

// What Neo4j's own start script opens, for direct memory and locks.
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

function archiveFlags(archive: JavaCommandOptions['classArchive']): string[] {
  if (!archive) return []
  return 'use' in archive
    ? [`-XX:SharedArchiveFile=${archive.use}`]
    : [`-XX:ArchiveClassesAtExit=${archive.write}`]
}
