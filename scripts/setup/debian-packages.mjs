import { childEnvironment } from './environment.mjs';
import { run } from './run.mjs';

/** A machine that has just started may be installing its own updates: apt-get then waits, in seconds. */
const waitForOthers = ['-o', 'DPkg::Lock::Timeout=300'];

/**
 * Installs Debian's packages, as root.
 *
 * @param {string[]} names
 * @returns {Promise<string | undefined>} what apt-get printed where it failed
 */
export async function installDebianPackages(names) {
  const env = childEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
  for (const parameters of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { exitCode, output } = await run('apt-get', [...waitForOthers, ...parameters], {
      env,
      quiet: true,
    });
    if (exitCode !== 0) return output.trimEnd();
  }
  return undefined;
}
