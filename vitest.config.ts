import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { CountReporter } from './server/testing/count-reporter.ts'

// A database of tests lives for minutes and plans hundreds of statements once: compiled by the quick compiler alone, that
// takes little more than half of the time, since the thorough one keeps a processor busy.
process.env['JAVA_TOOL_OPTIONS'] ??= '-XX:TieredStopAtLevel=1'

// Packages load graphql by its `main`, vite by its `module`: two of it would not know each other's types.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// Projects by what a test needs. `database` and `journeys` share one real Neo4j each, so their files run one by one.
export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    projects: [
      {
        resolve,
        test: {
          name: 'pure',
          testTimeout: 20_000,
          include: ['{server,client,file-formats,bench}/**/*.test.ts'],
          // Nothing of them is left in a module, so that they share one load of each.
          isolate: false,
          exclude: ['**/*.{db,process}.test.ts', '**/node_modules/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'views',
          testTimeout: 20_000,
          include: ['client/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['client/src/testing/jsdom.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'database',
          include: ['server/**/*.db.test.ts'],
          globalSetup: ['server/testing/database-setup.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'process',
          include: ['server/**/*.process.test.ts'],
          fileParallelism: false,
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['journeys/**/*.test.ts'],
          globalSetup: ['journeys/setup.ts'],
          fileParallelism: false,
          isolate: false,
          // As patient as a page is with the browser (`visit.ts`); a machine that does much else is slow at times.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 90_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
