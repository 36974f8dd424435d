import { frameHeight, frameTag } from '../src/snippets.js';
import type { Subject } from './subjects.js';

/** The width that a frame has where nobody says another; the frame itself is as wide as its place. */
const WIDTH = 640;

/** What oEmbed 1.0 says of a page: how another site shows it. */
/** @param path Of the page, without an ending. */
export function renderOembed({ name, title }: Subject, path: string, origin: string): string {
  const height = frameHeight(name);
  const address = `${origin}/${path}.html`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'HC Roadmap',
      provider_url: `${origin}/`,
      title,
      width: WIDTH,
      height,
      html: frameTag({ address, title, height }),
    },
    null,
    2,
  )}\n`;
}
