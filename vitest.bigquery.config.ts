import { defineConfig } from 'vitest/config';

/** The SQL on Google's own engine, which is too large for everyone who only wants to try the add-on. */
export default defineConfig({
  test: {
    include: ['tests/bigquery/engine/*.engine.ts'],
    globalSetup: 'tests/bigquery/engine/installEngine.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
});
