import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MemoryPlan } from './memory-plan.ts'

/** The first line of the configuration, by which a folder is known to be Kesher's. */
export const configurationHead = '# Written by Kesher at every start.\n'

/** Writes neo4j.conf for this start into `<dataFolder>/conf`; what a user changed there is not kept. */
export async function writeConfiguration(
  dataFolder: string,
  port: number,
  memory: MemoryPlan,
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  const folder = join(dataFolder, 'conf')
  await mkdir(folder, { recursive: true })
  const lines = Object.entries({ ...settings(port, memory), ...others }).map(
    ([name, value]) => `${name}=${value}`,
  )
  await writeFile(join(folder, 'neo4j.conf'), `${configurationHead}${lines.join('\n')}\n`)
}

function settings(port: number, memory: MemoryPlan): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    'dbms.memory.transaction.total.max': `${Math.floor(memory.heap / 2)}m`,
    'db.memory.transaction.max': `${Math.floor(memory.heap / 4)}m`,
    // The last resort: a statement's own limit comes with it, and wins over this one.
    'db.transaction.timeout': '120s',
    // 256 MB would be set aside for each of the two databases of a new folder.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '1 files',
    'db.logs.query.enabled': 'OFF',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    // The databases are closed before Bolt is; Netty would then still wait twice 5 s for nobody.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
  }
}
