import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** The server of somebody else, which does what a test tells it to. */
export interface Partner {
  /** What each path answers: in turn, and the last from then on. */
  readonly answers: Map<string, Answer[]>;
  /** What it was asked for, `GET /path`, in turn. */
  readonly asked: string[];
  /** The paths of answers that were given up before their end. */
  readonly brokenOff: string[];
  /** The origin, known while tests run. */
  readonly origin: () => string;
}

/** A partner for the tests of one file. Every test begins with nothing asked and nothing to answer. */
export function partnerForFile(): Partner {
  const answers = new Map<string, Answer[]>();
  const asked: string[] = [];
  const brokenOff: string[] = [];
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      asked.push(`${request.method ?? ''} ${pathname}`);
      response.on('close', () => {
        if (!response.writableFinished) brokenOff.push(pathname);
      });
      const here = answers.get(pathname) ?? [];
      const answer = here.length > 1 ? here.shift() : here[0];
      if (answer === undefined) response.writeHead(404, shared).end();
      else answer(response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    answers.clear();
    asked.length = 0;
    brokenOff.length = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    answers,
    asked,
    brokenOff,
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
}

/** What a server says that lets every site read its files. */
export const shared = { 'access-control-allow-origin': '*' } as const;

/** Answers a text, as a server that shares its files does. */
export function answer(text: string | Buffer, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { ...shared, 'content-type': 'application/json', ...headers }).end(text);
  };
}

/** Drops the connection before it has said anything. */
export const dropAtOnce: Answer = (response) => {
  response.destroy();
};

/** Sends half of a text, and drops the connection. */
export function dropHalfWay(text: string): Answer {
  return (response) => {
    response.writeHead(200, { ...shared, 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => setTimeout(() => response.destroy(), 50));
  };
}

/** Sends pieces until nobody listens or all are sent, and tells how many went out. */
export function pour(
  piece: Buffer,
  times: number,
  headers: Record<string, string>,
  sent: { pieces: number },
): Answer {
  return (response) => {
    response.writeHead(200, { ...shared, ...headers });
    const more = (): void => {
      if (response.destroyed) return;
      if (sent.pieces === times) {
        response.end();
        return;
      }
      sent.pieces += 1;
      response.write(piece, more);
    };
    more();
  };
}
