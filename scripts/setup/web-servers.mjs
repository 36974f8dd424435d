import { installDebianPackages } from './debian-packages.mjs';
import { hasProgram, machine } from './machine.mjs';

/** The programs that our configurations are tried on, and Debian's packages for them. */
const packages = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
};

/**
 * The packages to install. On a person's machine none: Debian starts a web server that it installs.
 *
 * @param {{ isCi: boolean, isDebian: boolean, hasAptGet: boolean, isRoot: boolean }} place
 * @param {(program: string) => boolean} isThere
 * @returns {string[]}
 */
export function webServersToInstall({ isCi, isDebian, hasAptGet, isRoot }, isThere) {
  if (!(isCi && isDebian && hasAptGet && isRoot)) return [];
  return Object.entries(packages).flatMap(([program, names]) => (isThere(program) ? [] : names));
}

/** Installs nginx and Caddy in CI. Where they are absent, their tests are skipped, and the last line counts them. */
export async function installWebServers() {
  const missing = webServersToInstall({ isCi: process.env.CI === 'true', ...machine() }, hasProgram);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} with apt-get…`);
  const failure = await installDebianPackages(missing);
  if (failure !== undefined) console.error(`${failure}\nTheir tests will be skipped.`);
}
