import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../setup.mjs';

/** @param {string} workspace its folder */
const resultFolder = (workspace) => join(root, workspace, 'test-results');

/**
 * Deletes the results of an earlier run: afterwards a result file is one that this run wrote, or that turbo brought back
 * from its cache with the old date.
 *
 * @param {string} workspace its folder
 */
export function deleteResults(workspace) {
  rmSync(resultFolder(workspace), { recursive: true, force: true });
}

/**
 * @param {string} workspace its folder
 * @returns {string[]} the texts of its result files
 */
export function readResults(workspace) {
  const folder = resultFolder(workspace);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
