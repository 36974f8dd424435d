import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { __VERSION__: JSON.stringify(version) };
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    // Chance texts take long on a busy machine, and no test is about time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Waits for what a browser does; a slow machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    onConsoleLog: (log) => {
      // Lit says this once in its development build; anything else is a failure.
      if (log.includes('Lit is in dev mode')) return false;
      throw new Error(`console output in a test is a failure: ${log}`);
    },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/elements.json' },
    projects: [
      {
        extends: true,
        define,
        test: {
          name: 'node',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        define,
        // Found during a run they would be prepared anew, and a page would have Lit twice.
        optimizeDeps: { include: ['colorjs.io', 'lit', 'lit/directives/repeat.js', 'zod'] },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // A copy of a large page, sent at a failure, is more than the runner takes: it breaks off.
            traceView: 'off',
            provider: playwright({
              launchOptions: {
                executablePath,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
