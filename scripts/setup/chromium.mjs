import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { chooseChromium, chromiumCandidates, chromiumInstallers } from './chromium-choice.mjs';
import { childEnvironment, root } from './environment.mjs';
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

/** Each installer's commands; one that fails ends its list. */
const commands = {
  'apt-get': [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ],
  playwright: [['playwright-core', 'install', 'chromium']],
};

/** @param {keyof typeof commands} installer */
async function installWith(installer) {
  console.log(`Installing Chromium with ${installer} (about a minute, only the first time)…`);
  for (const [command = '', ...parameters] of commands[installer]) {
    const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
    const { exitCode, output } = await run(command, parameters, { env, quiet: true });
    if (exitCode !== 0) return console.error(output.trimEnd());
  }
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
