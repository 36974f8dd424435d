import { HEADER, json } from './module.js';
import type { Redirects } from './redirects.js';

/** Where the redirects are in `src`: apart from the generated data, because every lookup loads them. */
export const REDIRECTS_FILE = 'redirects/retired-ids.ts';

export function renderRedirects(redirects: Redirects): string {
  return [
    HEADER,
    '/** Retired ids with the id that each leads to. */',
    `export const retiredIds: ReadonlyMap<string, string> = new Map<string, string>(${json(Object.entries(redirects))});`,
    '',
  ].join('\n');
}
