import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { chooseChromium, chromiumCandidates, chromiumInstallers } from './chromium-choice.mjs';
import { installDebianPackages } from './debian-packages.mjs';
import { root } from './environment.mjs';
import { machine } from './machine.mjs';
import { run } from './run.mjs';
import { SetupError } from './script.mjs';

/**
 * Whether a Chromium starts: a package's stand-in script, or a browser that lacks its libraries, does not.
 *
 * @param {string} path
 */
function starts(path) {
  return (
    existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  );
}

/** @returns {string[]} where Playwright keeps its own Chromium, downloaded or not */
function playwrightCandidates() {
  const { chromium } = createRequire(join(root, 'packages', 'elements', 'package.json'))('playwright-core');
  return [chromium.executablePath()].filter(Boolean);
}

/**
 * Looks for a Chromium that starts.
 *
 * @returns {string | undefined} its path
 */
function findChromium() {
  const installed = chooseChromium(process.env.CHROMIUM_PATH, chromiumCandidates(process.env.PATH), starts);
  return installed ?? playwrightCandidates().find(starts);
}

/** What each installer does; it answers with what was printed where it failed. */
const installers = {
  'apt-get': () => installDebianPackages(['chromium', 'fonts-dejavu-core']),
  playwright: async () => {
    const { exitCode, output } = await run('playwright-core', ['install', 'chromium'], { quiet: true });
    return exitCode === 0 ? undefined : output.trimEnd();
  },
};

/** @param {keyof typeof installers} installer */
async function installWith(installer) {
  console.log(`Installing Chromium with ${installer} (about a minute, only the first time)…`);
  const failure = await installers[installer]();
  if (failure !== undefined) console.error(failure);
}

/**
 * Finds a Chromium for the browser tests, or installs one. Children get the path as CHROMIUM_PATH.
 *
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;

  for (const installer of chromiumInstallers(machine())) {
    await installWith(installer);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new SetupError(
    'The browser tests need Chromium, and it could not be installed. Install the package chromium ' +
      '(Debian: apt-get install chromium fonts-dejavu-core, as root) or Google Chrome, ' +
      'or set CHROMIUM_PATH to the program file of either; then run npm test again.',
  );
}
