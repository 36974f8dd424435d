import { afterAll, beforeAll } from 'vitest';
import { serve, type Start, type WebServer } from '../../scripts/hosting/serve.js';

/** A server for the tests of a group, known while they run. */
export function serveForGroup(start: Start): () => WebServer {
  let server: WebServer | null = null;
  beforeAll(async () => {
    server = await serve(start);
  });
  afterAll(() => server?.end());
  return () => {
    if (server === null) throw new Error('the server must be asked for in a test');
    return server;
  };
}
