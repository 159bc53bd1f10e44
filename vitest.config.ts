import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'server',
          root: 'apps/server',
          include: ['src/**/*.test.ts'],
          globalSetup: 'src/testing/global-setup.ts',
          pool: 'forks',
          execArgv: ['--throw-deprecation'], // what a library will no longer do must not be asked of it
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 }, // after the others, which need no database
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      { test: { name: 'scripts', root: 'scripts', include: ['*.test.mjs'] } },
      { test: { name: 'contract', root: 'packages/contract', include: ['src/**/*.test.ts'] } },
      { test: { name: 'client', root: 'packages/client', include: ['src/**/*.test.ts'] } },
      'apps/console',
    ],
  },
});
