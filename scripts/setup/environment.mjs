import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where npm links the tools, the pinned `node` among them. */
export const toolsFolder = join(root, 'node_modules', '.bin');

/**
 * The folders on a PATH, without one of them.
 *
 * @param {string | undefined} path
 * @param {string} folder
 * @returns {string[]} in order
 */
export function foldersOnPath(path, folder = '') {
  return (path ?? '').split(delimiter).filter((entry) => entry !== '' && entry !== folder);
}

/**
 * The environment of the tools: the pinned `node` comes first on PATH, so that it runs them all.
 *
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  return {
    ...process.env,
    PATH: [toolsFolder, ...foldersOnPath(process.env.PATH, toolsFolder)].join(delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    ...extra,
  };
}

/**
 * The environment of `npm ci`: it must not run on the pinned `node`, which it deletes and installs again.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function installEnvironment() {
  return { ...process.env, PATH: foldersOnPath(process.env.PATH, toolsFolder).join(delimiter) };
}
