import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: ['{apps,packages,plugins}/*/src/**/*.test.ts', 'plugins/*/*.test.ts', 'test/**/*.test.ts'],
  },
})
