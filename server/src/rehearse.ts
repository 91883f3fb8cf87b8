/** Does on a throw-away database what a usual session does, so that the classes for it are prepared. */
export async function rehearse(
  address: { readonly uri: string; readonly user: string; readonly password: string },
  datasetFolder: string,
): Promise<void> {
  const [{ Database }, { prepareDatabase }, { warmUp }] = await Promise.all([
    import('./db/database.ts'),
    import('./dataset/prepare.ts'),
    import('./db/warm-up.ts'),
  ])
  const database = new Database({ ...address, timeout: 60_000 })
  try {
    await prepareDatabase(database, datasetFolder)
    await warmUp(database)
  } finally {
    await database.close()
  }
}
