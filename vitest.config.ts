import { defineConfig } from 'vitest/config';

/** Rooms of tests/ that are run apart, `npm run test:browser` and so on; `npm run test:unit` runs the rest, `npm test` all. */
const rooms = {
  workbook: ['workbook', 'secondEngine', 'faults', 'everyday'],
  browser: ['browser', 'sidebar', 'docs'],
  push: ['build', 'supply', 'probe', 'listing'],
};

const filesOf = (folders: readonly string[]) => folders.map(folder => `tests/${folder}/**/*.test.ts`);

const apart = Object.entries(rooms).map(([name, folders]) => ({ name, include: filesOf(folders) }));
const unit = { name: 'unit', include: ['tests/**/*.test.ts'], exclude: apart.flatMap(({ include }) => include) };

/** What of this `npm test` takes a sample, and `npm run test:long` all. */
const long = {
  name: 'long',
  include: [
    'core/text/nameKey',
    'dirtyExports/dirtyExports',
    'dirtyExports/throughTheBundle',
    'functions/soup',
    'functions/elementwise',
    'native/nativeFormulas',
    'addon/features/share/share',
    'addon/homeFigures',
  ].map(file => `tests/${file}.test.ts`),
  env: { IN_FULL: 'yes' },
  testTimeout: 600_000,
};

/** All that is drawn of what people do every day: hours. */
const everyday = { ...long, name: 'everyday', include: ['tests/everyday/everyday.*.test.ts'] };

export default defineConfig(({ mode }) => ({
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    projects: (mode === 'long' ? [long] : mode === 'everyday' ? [everyday] : [unit, ...apart]).map(test => ({
      extends: true,
      test,
    })),
    globalSetup: 'tests/globalSetup.ts',
    // Only what hangs comes to these: no test depends on how fast a machine is.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    // The engine of the spreadsheet is loaded once, not by each of a hundred files; no test leaves globals behind.
    isolate: false,
  },
}));
