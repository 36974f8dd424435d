import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine takes long, and no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Everything under test is pure, so the files may share what they import; it takes half the time.
    isolate: false,
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/core.json' },
  },
});
