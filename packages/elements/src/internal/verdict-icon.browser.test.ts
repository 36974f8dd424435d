import { en } from '@hc-roadmap/core';
import { render, svg } from 'lit';
import { expect, it } from 'vitest';
import { verdictIcon } from './verdict-icon.js';

const verdicts = Object.keys(en.verdict) as (keyof typeof en.verdict)[];
const SIZE = 24;

/** The dark pixels of an icon of one colour with its sign in white, at the size that it has in a text. */
async function drawn(verdict: keyof typeof en.verdict): Promise<boolean[]> {
  const holder = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${verdictIcon(verdict)}`, holder);
  const icon = holder.querySelector('svg');
  if (icon === null) throw new Error('no icon');
  icon.setAttribute('width', String(SIZE));
  icon.setAttribute('height', String(SIZE));
  icon.setAttribute('fill-rule', 'evenodd');
  const sign = icon.querySelector('.sign');
  sign?.setAttribute('fill', 'none');
  sign?.setAttribute('stroke', '#fff');
  sign?.setAttribute('stroke-width', '2.4');
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(icon))}`;
  await picture.decode();
  const context = new OffscreenCanvas(SIZE, SIZE).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, SIZE, SIZE);
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  return Array.from({ length: SIZE * SIZE }, (_, pixel) => (data[4 * pixel] ?? 0) < 128);
}

it('eight verdicts have eight shapes that differ where there is no colour', async () => {
  expect(verdicts).toHaveLength(8);
  const pictures = await Promise.all(verdicts.map(drawn));
  const differences = verdicts.flatMap((first, index) =>
    verdicts.slice(index + 1).map((second, further) => {
      const other = pictures[index + 1 + further] ?? [];
      const differing = (pictures[index] ?? []).filter((dark, pixel) => dark !== other[pixel]).length;
      return { pair: `${first}, ${second}`, share: differing / (SIZE * SIZE) };
    }),
  );
  expect(differences).toHaveLength(28);
  // A tenth of the square is as much as a cross in place of a tick.
  expect(differences.filter(({ share }) => share < 0.1)).toEqual([]);
});
