import { join, resolve } from 'node:path';

import { foldersOnPath } from './environment.mjs';
import { SetupError } from './script.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Where a Chromium can be, best first.
 *
 * @param {string | undefined} path the environment's PATH
 * @returns {string[]}
 */
export function chromiumCandidates(path) {
  const onPath = names.flatMap((name) => foldersOnPath(path).map((folder) => join(folder, name)));
  return [...new Set([...onPath, '/usr/bin/chromium'])];
}

/**
 * The Chromium to use: the one the person names, else the first that starts.
 *
 * @param {string | undefined} named the value of CHROMIUM_PATH
 * @param {string[]} candidates
 * @param {(path: string) => boolean} starts whether a path is a Chromium that starts
 * @returns {string | undefined} its absolute path
 */
export function chooseChromium(named, candidates, starts) {
  if (!named) return candidates.find(starts);
  const path = resolve(named);
  if (starts(path)) return path;
  throw new SetupError(
    `CHROMIUM_PATH is ${named}, which is not a Chromium that starts. ` +
      'Set it to the full path of one, or unset it to have one found.',
  );
}

/**
 * What can install a Chromium here, best first.
 *
 * @param {{ isDebian: boolean, hasAptGet: boolean, isRoot: boolean }} machine
 * @returns {('apt-get' | 'playwright')[]}
 */
export function chromiumInstallers({ isDebian, hasAptGet, isRoot }) {
  return isDebian && hasAptGet && isRoot ? ['apt-get', 'playwright'] : ['playwright'];
}
