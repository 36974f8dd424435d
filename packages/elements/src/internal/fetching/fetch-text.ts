import { RoadmapError } from '@hc-roadmap/core/errors';
import { unreachable } from './unreachable.js';
import { watchPolicy, whyNever } from './why-never.js';

/** What a roadmap may weigh in bytes, unpacked. Ours is a twentieth of it. */
const MOST_BYTES = 5_000_000;
/** After so long a reader has gone on. */
const MOST_MILLISECONDS = 20_000;
/** A server that sends nothing for so long is asked again. */
const MOST_SILENCE = 8_000;
/** How long to wait before it is asked again, in milliseconds, by how often it was. */
const PAUSES = [1_000, 3_000];

/** Something that may be over when the server is asked again. */
class Passing extends Error {
  /** How long the server asks to wait, in milliseconds. */
  readonly pause: number;

  constructor(reason: string, pause = 0) {
    super(reason);
    this.pause = pause;
  }
}

/**
 * The text at an address. A server that fails for the moment is asked three times in all; what cannot become right by itself is
 * told at once.
 *
 * @throws RoadmapError `unreachable-roadmap`
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const end = Date.now() + MOST_MILLISECONDS;
  const policy = watchPolicy(url);
  try {
    for (let asked = 1; ; asked++) {
      try {
        return await ask(url, end, signal, asked === 1 ? () => whyNever(url, policy, signal) : undefined);
      } catch (error) {
        if (!(error instanceof Passing)) throw error;
        const pause = pauseAfter(asked, error);
        if (pause === undefined || Date.now() + pause > end || signal.aborted) {
          throw unreachable(url, `${error.message} (asked ${asked === 1 ? 'once' : `${asked} times`})`);
        }
        await sleep(pause, signal);
      }
    }
  } finally {
    policy.stop();
  }
}

/** Not the same for all readers: they would all come back at once to a server that has just recovered. */
function pauseAfter(asked: number, { pause }: Passing): number | undefined {
  const own = PAUSES[asked - 1];
  return own === undefined ? undefined : pause + own * (0.5 + Math.random());
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Asks once. */
async function ask(
  url: string,
  end: number,
  signal: AbortSignal,
  whyNever: (() => Promise<string | null>) | undefined,
): Promise<string> {
  const abort = new AbortController();
  const stop = (): void => {
    abort.abort();
  };
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Passing('the server was silent for too long');
  const isAlive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => abort.abort(late), Math.min(MOST_SILENCE, end - Date.now()));
  };
  isAlive();
  let response: Response | undefined;
  try {
    response = await fetch(url, { signal: abort.signal });
    isAlive();
    return await read(response, url, isAlive);
  } catch (error) {
    if (error instanceof Passing || error instanceof RoadmapError) throw error;
    const never = response === undefined && !signal.aborted ? await whyNever?.() : null;
    if (typeof never === 'string') throw unreachable(url, never);
    throw new Passing(
      response === undefined
        ? `there was no answer: ${String(error)}`
        : `the answer broke off: ${String(error)}`,
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // Of an answer that is not read to its end nothing more has to come.
    stop();
  }
}

/** Reads no more than allowed, whatever the server says of the length and however it is packed. */
async function read(
  { ok, status, headers, body }: Response,
  url: string,
  isAlive: () => void,
): Promise<string> {
  if (!ok) throw refused(url, status, headers);
  const tooLarge = unreachable(url, `it is larger than ${MOST_BYTES} bytes`);
  if (Number(headers.get('content-length')) > MOST_BYTES) throw tooLarge;
  const reader = body?.getReader();
  // Whatever the server says of it, JSON is in UTF-8. A mark of the order of bytes is left out.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const part = (await reader?.read())?.value;
    isAlive();
    text += decode(decoder, part, url);
    if (part === undefined) return text;
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw tooLarge;
  }
}

function decode(decoder: TextDecoder, part: Uint8Array | undefined, url: string): string {
  try {
    return decoder.decode(part, { stream: part !== undefined });
  } catch {
    throw unreachable(url, 'it must be text in UTF-8');
  }
}

/** What a server says for the moment, and what it will say again. */
function refused(url: string, status: number, headers: Headers): Error {
  const reason = `the server answered ${status}`;
  return status >= 500 || status === 429 || status === 408
    ? new Passing(reason, askedPause(headers.get('retry-after')))
    : unreachable(url, reason);
}

/** Seconds or a date. Of another site it can be read only when that site says so. */
function askedPause(said: string | null): number {
  if (said === null) return 0;
  const milliseconds = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return milliseconds > 0 ? milliseconds : 0;
}
