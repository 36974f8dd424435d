import type { Roadmap } from '@hc-roadmap/core';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { loadRoadmap } from '@hc-roadmap/core/load';

/** What a roadmap may weigh in bytes. Ours is a twentieth of it. */
const MOST_BYTES = 5_000_000;
/** After so long a reader has gone on. */
const MOST_MILLISECONDS = 20_000;

/** One request for all widgets of a page. What failed is not kept, so that it can be asked for again. */
const roadmaps = new Map<string, Promise<Roadmap>>();

/**
 * The roadmap at an address of the page's own choice. It is checked before anything is shown of it. A module of its own,
 * so that only pages that name an address load it.
 *
 * @param address `http:` or `https:`, or relative to the page.
 * @throws RoadmapError `unreachable-roadmap` when nothing can be got there, and `invalid-roadmap`, with every problem,
 * when it is no roadmap.
 */
export function fetchRoadmap(address: string, base: string): Promise<Roadmap> {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return Promise.reject(unreachable(address, 'it must be an http or https address'));
  }
  const known = roadmaps.get(url.href);
  if (known !== undefined) return known;
  const fetching = get(url.href);
  roadmaps.set(url.href, fetching);
  fetching.catch(() => roadmaps.delete(url.href));
  return fetching;
}

async function get(url: string): Promise<Roadmap> {
  return loadRoadmap(await getText(url), { name: `src ${url}` });
}

async function getText(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(MOST_MILLISECONDS) });
    if (!response.ok) throw unreachable(url, `the server answered ${response.status}`);
    return await read(response, url);
  } catch (error) {
    throw error instanceof RoadmapError ? error : unreachable(url, String(error));
  }
}

/** Reads no more than allowed, whatever the server says of the length. */
async function read({ body }: Response, url: string): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return text;
    text += part.value;
    if (text.length > MOST_BYTES) {
      await reader?.cancel();
      throw unreachable(url, `it is larger than ${MOST_BYTES} bytes`);
    }
  }
}

function unreachable(address: string, reason: string): RoadmapError {
  return new RoadmapError('unreachable-roadmap', `src ${address} cannot be loaded: ${reason}`);
}
