import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { foldersOnPath } from './environment.mjs';

/**
 * Whether a program can be called by its name.
 *
 * @param {string} name
 */
export function hasProgram(name) {
  return foldersOnPath(process.env.PATH).some((folder) => existsSync(join(folder, name)));
}

/** What decides how programs can be installed here. */
export function machine() {
  return {
    isDebian: existsSync('/etc/debian_version'),
    hasAptGet: hasProgram('apt-get'),
    isRoot: process.getuid?.() === 0,
  };
}
