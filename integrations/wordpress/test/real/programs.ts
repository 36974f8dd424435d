import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';

/** Where Debian's package puts WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** What is needed, with the package of Debian that has it. */
const NEEDED: Readonly<Record<string, string>> = {
  [WORDPRESS]: 'wordpress',
  '/usr/bin/php': 'php-cli php-mysql php-xml php-mbstring',
  '/usr/sbin/mariadbd': 'mariadb-server',
  '/usr/bin/mariadb-install-db': 'mariadb-server',
};

/** Refuses to go on when something is not there: a test that looks at nothing must not pass. */
export function requirePrograms(): void {
  const missing = Object.entries(NEEDED).filter(([path]) => !existsSync(path));
  if (missing.length === 0) return;
  const packages = [...new Set(missing.flatMap(([, names]) => names.split(' ')))].join(' ');
  throw new Error(
    `not there: ${missing.map(([path]) => path).join(', ')}. On Debian: apt-get install --no-install-recommends ${packages}`,
  );
}

const run = promisify(execFile);

/** Runs a program to its end; an error has all it said. */
export async function finished(program: string, parameters: readonly string[]): Promise<string> {
  const { stdout } = await run(program, parameters, { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** A program that goes on until it is ended. */
export interface Running {
  readonly end: () => Promise<void>;
}

export function started(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Running {
  const child: ChildProcess = spawn(program, parameters, {
    stdio: 'ignore',
    // A group of its own: PHP's server has workers, which end with it.
    detached: true,
    env: { ...process.env, ...environment },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    end: async () => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await ended;
    },
  };
}

/** Asks again until the answer is yes. */
export async function until(what: string, isThere: () => Promise<boolean>): Promise<void> {
  const STEPS = 150;
  for (let step = 0; step < STEPS; step += 1) {
    if (await isThere().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${what} does not come`);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
