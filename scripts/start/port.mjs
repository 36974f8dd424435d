import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

import { SetupError } from '../setup.mjs';

const defaultPort = '4173';

/** How a person chooses another port; every message about ports ends with it. */
const howToChoosePort = 'Choose a port with npm start -- --port 5000, or with PORT=5000 npm start.';

/**
 * The port to serve on: `--port`, else PORT, else 4173.
 *
 * @param {string[]} parameters the command line's
 * @param {Record<string, string | undefined>} environment
 * @returns {number}
 */
export function choosePort(parameters, environment) {
  const text = portParameter(parameters) || environment.PORT || defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new SetupError(`${text} is not a port: a port is a number from 1 to 65535. ${howToChoosePort}`);
}

/** @param {string[]} parameters */
function portParameter(parameters) {
  try {
    return parseArgs({ args: parameters, options: { port: { type: 'string' } } }).values.port;
  } catch (error) {
    throw new SetupError(`${/** @type {Error} */ (error).message}\n${howToChoosePort}`);
  }
}

/**
 * Makes sure that a port can be served on.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
      reject(new SetupError(`Port ${port} ${reason}. ${howToChoosePort}`));
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}
