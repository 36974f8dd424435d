import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/support/global-setup.ts',
    // Bundlers choose the production build of Lit by it, as they do for a page that goes live.
    env: { NODE_ENV: 'production' },
    // Vitest leaves a processor free, and so does a test that waits for the browser.
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // Waits for what a browser does; a slow machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/checks.json' },
  },
});
