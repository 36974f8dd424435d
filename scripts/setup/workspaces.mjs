import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './environment.mjs';
import { SetupError } from './script.mjs';

/**
 * @typedef {object} Workspace
 * @property {string} folder its path from the repository's folder; '' for the repository itself
 * @property {Record<string, any>} manifest its package.json
 */

/**
 * @param {string} folder
 * @returns {Workspace}
 */
function readWorkspace(folder) {
  try {
    return { folder, manifest: JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) };
  } catch (error) {
    throw new SetupError(
      `${join(folder, 'package.json')} cannot be read: ${/** @type {Error} */ (error).message}`,
    );
  }
}

/** @returns {Workspace} the repository itself */
export function rootWorkspace() {
  return readWorkspace('');
}

/** @returns {Workspace[]} the workspaces that the root package.json names (`packages/*` and the like), sorted by folder */
export function workspaces() {
  /** @type {string[]} */
  const patterns = rootWorkspace().manifest.workspaces;
  return patterns
    .map((pattern) => pattern.replace(/\/\*$/, ''))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map(readWorkspace);
}
