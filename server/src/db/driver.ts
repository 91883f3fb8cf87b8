import neo4j, { type Driver } from 'neo4j-driver'

export interface DriverOptions {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Most statements at the same time. Those above it wait for 3 s, and are then refused. */
export const poolSize = 100

/**
 * Opens the one driver of the process; nothing is connected yet, so it opens while the database is down. The limits were
 * measured: with the driver's own a dead database holds a request for 34 s, with these for 3 s, and a hung socket is
 * bounded by the acquisition limit alone. `patienceMs` is how long a connection may take to come, where nobody else waits.
 */
export function openDriver({ uri, user, password }: DriverOptions, patienceMs?: number): Driver {
  const auth = password === '' ? undefined : neo4j.auth.basic(user, password)
  return neo4j.driver(uri, auth, {
    useBigInt: true,
    maxConnectionPoolSize: poolSize,
    connectionTimeout: patienceMs ?? 2_000,
    connectionAcquisitionTimeout: patienceMs ?? 3_000,
    maxTransactionRetryTime: 2_000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    userAgent: 'kesher',
    // Notifications are for the contract test; on every run they only cost.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
}
