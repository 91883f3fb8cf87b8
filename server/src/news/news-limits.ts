/** The limits of news, in one place; docs/api.md tells them. */
export const newsLimits = {
  /** News that is kept, and can be caught up with. */
  kept: 10_000,
  /** Who may listen at a time, in all and of one address. */
  listeners: 1_000,
  listenersOfAddress: 100,
  /** How often the database is looked at while anybody listens, in milliseconds. */
  lookEvery: 1_000,
  /** How many looks are left out after one that failed. */
  looksLeftOut: 3,
  /** News that one statement brings, and that is held in memory for those who are a little behind. */
  atOnce: 500,
  held: 2_000,
} as const
