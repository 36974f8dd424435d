import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frameTag, pageAddress, partTag, type Published } from '@hc-roadmap/embed/snippets.js';
import type { Pasted } from './editor.js';

const subject = { name: 'hc-target-progress', language: 'nl', target: 'coe-civ-capacity' };

/** What only the plugin understands. */
export const OF_THE_PLUGIN: Readonly<Record<string, Pasted>> = {
  'the shortcode': {
    block: 'shortcode',
    text: '[hc-roadmap widget="target-progress" target="coe-civ-capacity"]',
  },
  'the block': { block: 'roadmap', text: '' },
};

/** Every form in which a widget can be brought to a page without the plugin, by the words of `docs/cms.md`. */
export function formsOf(published: Published): Readonly<Record<string, Pasted>> {
  const { origin } = published;
  const plain = readFileSync(
    fileURLToPath(
      import.meta.resolve('@hc-roadmap/elements/static/nl/hc-target-progress/coe-civ-capacity.html'),
    ),
    'utf8',
  );
  const sentence = 'Gehaald. In 2019 waren er 324 centra; het doel was 266.';
  const source = '<a href="https://www.pbt-netwerk.nl/publicaties">Bron</a>';
  const tag = `<hc-target-progress target="coe-civ-capacity"><p>${sentence} ${source}</p></hc-target-progress>`;
  const address = pageAddress(origin, subject);
  const html = (text: string): Pasted => ({ block: 'html', text });
  return {
    'script and tag': html(`${partTag('script', published, true)}\n${tag}`),
    'the tag alone': html(tag),
    'the link': html(`<a href="${pageAddress(origin, subject, { target: subject.target })}">${sentence}</a>`),
    'the frame': html(frameTag({ address, title: 'Doel', height: 480 })),
    'plain HTML': html(plain),
    'the address, on a line': { block: 'paragraph', text: address },
    'the address, in the block “Embed”': { block: 'embed', text: address },
  };
}
