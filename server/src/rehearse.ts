/** Does on a throw-away database what a usual session does, so that the classes for it are prepared. */
export async function rehearse(
  address: { readonly uri: string; readonly user: string; readonly password: string },
  datasetFolder: string,
): Promise<void> {
  const [{ Database }, { prepareDatabase }, statements] = await Promise.all([
    import('./db/database.ts'),
    import('./dataset/prepare.ts'),
    import('./db/generated/statements.ts'),
  ])
  const database = new Database({ ...address, timeout: 60_000 })
  try {
    await prepareDatabase(database, datasetFolder)
    await database.run(statements.vocabulary, {})
    const { dataset, connected } = await database.run(statements.graphInfo, {})
    const ids = [...(dataset?.start ?? connected)].slice(0, 5)
    const fields = { withSummary: true, withDegree: true }
    const filter = {
      types: null,
      statuses: null,
      otherTypes: null,
      minConfidence: null,
      validFrom: null,
      validTo: null,
    }
    await database.run(statements.subgraph, { ids, filter, ...fields })
    const steps = { depth: 1, direction: 'BOTH', orderBy: 'CONFIDENCE', perNode: 25, limit: 100 } as const
    await database.run(statements.neighborhood, { ids, filter, exclude: [], ...steps, ...fields })
    await database.run(statements.search, {
      text: 'searchKeys:a*',
      types: null,
      offset: 0,
      limit: 10,
      ...fields,
    })
    const [from = '', to = ''] = ids
    const ways = { from, to, direction: 'BOTH', maxLength: 4, limit: 5 } as const
    await database.run(statements.shortestPaths, { ...ways, filter, ...fields })
  } finally {
    await database.close()
  }
}
