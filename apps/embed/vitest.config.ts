import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Waits for what a browser does; a slow machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/embed.json' },
  },
});
