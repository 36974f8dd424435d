import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a program of this folder in a process of its own, so that nothing that ran before is warm or in memory.
 *
 * @param {string} program
 * @param {readonly (string | number)[]} given
 * @returns {any} what it prints
 */
export function run(program, ...given) {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const options = ['--expose-gc', '--max-old-space-size=8192'];
  return JSON.parse(
    execFileSync(process.execPath, [...options, path, ...given.map(String)], { encoding: 'utf8' }),
  );
}
