import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { createStranger } from './stranger.js';

/** One installation and one browser for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [stranger, browser] = await Promise.all([
    createStranger(),
    chromium.launchServer({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    }),
  ]);
  project.provide('stranger', stranger);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    rmSync(stranger.folder, { recursive: true, force: true });
    await browser.close();
  };
}
