import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { childEnvironment, run, SetupError, workspaces } from '../setup.mjs';

/**
 * @typedef {object} Packed what npm says of a tarball
 * @property {string} name
 * @property {string} version
 * @property {string} filename
 * @property {number} size of the tarball, in bytes
 * @property {number} unpackedSize
 * @property {string} integrity
 * @property {{ path: string, size: number }[]} files
 */

/** @returns {import('../setup/workspaces.mjs').Workspace[]} what is published */
export function publishedWorkspaces() {
  return workspaces().filter(({ manifest }) => !manifest.private);
}

/**
 * Packs a workspace as `npm publish` would.
 *
 * @param {string} repository a folder with the repository
 * @param {string} workspace its folder
 * @param {string} destination where the tarball goes
 * @returns {Promise<Packed>}
 */
export async function pack(repository, workspace, destination) {
  mkdirSync(destination, { recursive: true });
  const { exitCode, output } = await run(
    'npm',
    ['pack', '--json', '--silent', '--pack-destination', destination],
    {
      cwd: join(repository, workspace),
      env: childEnvironment(),
      quiet: true,
    },
  );
  if (exitCode !== 0) throw new SetupError(`npm pack of ${workspace} failed:\n${output.trimEnd()}`);
  const packed = JSON.parse(output);
  return Array.isArray(packed) ? packed[0] : Object.values(packed)[0];
}
