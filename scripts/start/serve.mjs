import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { childEnvironment, root, toolsFolder } from '../setup.mjs';

/**
 * Whether a server answers on a port.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
async function answers(port, host) {
  const socket = createConnection(port, host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Serves the built demo until the person ends it.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the exit code: 0 when the person ended it
 */
export async function serve(port, host) {
  const parameters = ['preview', `--port=${port}`, '--strictPort', `--host=${host}`, '--logLevel=warn'];
  const server = spawn(join(toolsFolder, 'vite'), parameters, {
    cwd: join(root, 'apps', 'demo'),
    env: childEnvironment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let endedByPerson = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      endedByPerson = true;
      server.kill();
    });
  }
  const ended = once(server, 'close');
  while (server.exitCode === null && server.signalCode === null) {
    if (await answers(port, host)) {
      console.log(`\nThe demo is at http://${host}:${port}/ (Ctrl-C ends it)`);
      break;
    }
    await wait(100);
  }
  const [exitCode] = await ended;
  return endedByPerson ? 0 : (exitCode ?? 1);
}
