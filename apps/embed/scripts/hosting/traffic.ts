import { rulesOf } from './rules.js';
import type { Listed } from './snippet.js';

/** What readers ask of a server, and what it sends them. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

/** What every answer says besides our headers, as nginx says it over HTTP/1.1; HTTP/2 sends less. */
const OTHERS = [
  'HTTP/1.1 304 Not Modified',
  'Server: nginx',
  'Date: Thu, 01 Jan 1970 00:00:00 GMT',
  'Last-Modified: Thu, 01 Jan 1970 00:00:00 GMT',
  'Connection: keep-alive',
  'ETag: "00000000-0000"',
  'Vary: Accept-Encoding',
] as const;

/** The bytes of an answer without a file: that it has not changed. */
export function answerBytes(path: string): number {
  const ours = Object.entries(rulesOf(path)[0]?.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  return [...OTHERS, ...ours, ''].reduce((sum, line) => sum + line.length + 2, 0);
}

/** What a number of views of a page costs, by what its readers may keep and how many of them were there before. */
export function trafficOf(
  files: readonly Listed[],
  views: number,
  returning: number,
): Record<string, Traffic> {
  const all = {
    requests: files.length,
    bytes: files.reduce((sum, file) => sum + file.brotli + header(file), 0),
  };
  const asked = { requests: files.length, bytes: files.reduce((sum, file) => sum + header(file), 0) };
  const alias = { requests: 1, bytes: answerBytes('/hc-roadmap.v1.js') };
  const mixed = (again: Traffic): Traffic => ({
    requests: views * (all.requests * (1 - returning) + again.requests * returning),
    bytes: views * (all.bytes * (1 - returning) + again.bytes * returning),
  });
  return {
    'nothing is kept': mixed(all),
    'kept, asked again at every view': mixed(asked),
    'as here, script `v1`': mixed(alias),
    'as here, script with a whole version': mixed({ requests: 0, bytes: 0 }),
  };
}

function header({ path }: Listed): number {
  return answerBytes(`/${path}`);
}
