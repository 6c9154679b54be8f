import { defineConfig } from 'vitest/config';

export default defineConfig({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/globalSetup.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // The engine of the spreadsheet is loaded once, not by each of a hundred files; no test leaves globals behind.
    isolate: false,
  },
});
