import { run } from './run.mjs';

/**
 * Runs turbo with the pinned `node`.
 *
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>} whether it went well
 */
export async function turbo(parameters, env) {
  const { exitCode } = await run('turbo', ['run', ...parameters], { env });
  return exitCode === 0;
}

/**
 * Builds every workspace; what has not changed comes from turbo's cache.
 *
 * @returns {Promise<boolean>} whether it went well
 */
export function build() {
  console.log('Building (a few seconds, less when little has changed)…');
  return turbo(['build', '--output-logs=errors-only']);
}
