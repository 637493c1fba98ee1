import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const server = 'apps/server/src/**/*.test.ts'
const browser = 'test/browser/**/*.test.ts'
/** For a machine that does other things besides. */
const patient = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    // On two cores as well: much of the time is a browser's, a database's or a starting server's, for which a file waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'node',
          ...patient,
          include: ['{apps,packages,plugins}/*/src/**/*.test.ts', 'plugins/*/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', server, browser],
        },
      },
      { test: { name: 'server', ...patient, include: [server], globalSetup: ['apps/server/src/testing/cluster.ts'] } },
      { test: { name: 'browser', ...patient, include: [browser] } },
    ],
  },
})
