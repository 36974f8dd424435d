import { escaped } from './page.js';
import type { Subject } from './subjects.js';

/** The width that a frame has where nobody says another; the frame itself is as wide as its place. */
const WIDTH = 640;

/** High enough for most widgets at that width; a page that loads the frame script gets the real height. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'hc-target-progress': 480,
  'hc-target-chart': 760,
  'hc-second-opinions': 520,
  'hc-evidence': 900,
  'hc-milestones': 780,
  'hc-target-list': 900,
  'hc-action-lines': 900,
  'hc-timeline': 900,
  'hc-glossary': 900,
  'hc-roadmap': 1600,
};

/** What oEmbed 1.0 says of a page: how another site shows it. */
export function renderOembed({ name, title, path }: Subject, origin: string): string {
  const height = HEIGHTS[name] ?? 600;
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

/** A frame with a page of ours: no more is allowed in it than it needs. */
function frameTag({ address, title, height }: { address: string; title: string; height: number }): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`;
}
