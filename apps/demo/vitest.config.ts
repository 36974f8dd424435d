import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/serve.ts',
    // Vitest leaves a processor free, and so does a test that waits for the browser.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Waits for what a browser does; a slow machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/demo.json' },
  },
});
