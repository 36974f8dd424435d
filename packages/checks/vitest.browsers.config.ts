import { defineConfig } from 'vitest/config';

/** Firefox and WebKit, for whoever has them: `npm run test:browsers`. */
export default defineConfig({
  test: {
    include: ['browsers/*.test.ts'],
    globalSetup: 'src/support/global-setup.ts',
    env: { NODE_ENV: 'production' },
    testTimeout: 240_000,
    hookTimeout: 240_000,
    onConsoleLog: () => {
      throw new Error('console output in a test is a failure');
    },
  },
});
