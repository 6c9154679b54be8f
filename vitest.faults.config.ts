import { defineConfig } from 'vitest/config';

/** Every service call fails in turn: too long for every day. */
export default defineConfig({
  test: {
    include: ['tests/faults/*.faults.ts'],
    globalSetup: 'tests/globalSetup.ts',
    testTimeout: 3_600_000,
    disableConsoleIntercept: true,
  },
});
