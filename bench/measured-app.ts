import { startApp, type RunningApp } from '../journeys/running-app.ts'
import type { Address } from '../server/src/neo4j/train-class-archive.ts'

/**
 * The program as it is measured, over a database or over its own: planning ahead would go on beside what is measured, and
 * each statement is planned by the rounds that are not counted.
 */
export function startMeasuredApp(
  database?: Address,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningApp> {
  const over = database && {
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
    LOG_LEVEL: 'warn',
  }
  return startApp({ PLAN_AHEAD: 'false', ...over, ...settings })
}
