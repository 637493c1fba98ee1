import { defineConfig } from 'vitest/config'

const server = 'apps/server/src/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          testTimeout: 30_000,
          include: ['{apps,packages,plugins}/*/src/**/*.test.ts', 'plugins/*/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', server],
        },
      },
      {
        test: {
          name: 'server',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: [server],
          globalSetup: ['apps/server/src/testing/cluster.ts'],
        },
      },
    ],
  },
})
