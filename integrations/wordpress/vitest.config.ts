import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What needs PHP and WordPress is asked for by `npm run test:wordpress`.
    include: ['test/*.test.ts'],
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/wordpress.json' },
  },
});
