import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/real/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
  },
});
