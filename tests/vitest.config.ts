import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  define: { __TEST__: 'true' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // property tests and accessibility checks take seconds on a busy machine
          testTimeout: 30_000,
          setupFiles: ['tests/no-network.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time. A second chance, printed as "retry x1": browsers stall on a busy machine, and a whole run is
          // not to be lost to that; a test that needs it twice is a bug to be found.
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 1,
          // What an event brings about is waited for.
          expect: { poll: { interval: 25, timeout: 10_000 } },
        },
      },
    ],
  },
});
