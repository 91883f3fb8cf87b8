import type { Artifact } from './artifact.ts'
import lock from './neo4j-artifacts.lock.json' with { type: 'json' }

/** The jars of Neo4j, in class path order, pinned by `server/tools/lock-neo4j.ts`. */
export const artifactLock: readonly Artifact[] = lock.artifacts
