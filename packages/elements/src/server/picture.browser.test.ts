import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { afterEach, describe, expect, it } from 'vitest';
import { widthOf } from '../sheet/letters.js';
import { drawPicture, type PictureName, type PictureOptions } from './picture.js';

const pictures = getRoadmap().targets.flatMap(({ id, kind }): [PictureName, string][] => [
  ['hc-target-progress', id],
  ...(kind === 'milestone' ? [] : [['hc-target-chart', id] as [PictureName, string]]),
]);
const sizes: readonly PictureOptions[] = [
  { width: 240 },
  { width: 280, theme: 'dark' },
  { width: 600 },
  { card: true },
];

afterEach(() => {
  document.body.replaceChildren();
});

/** The picture on the page, read as the XML that it is. */
function shown(svg: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(documentElement.querySelector('parsererror')).toBeNull();
  const element = document.importNode(documentElement, true) as unknown as SVGSVGElement;
  document.body.append(element);
  return element;
}

describe.each(pictures)('the picture %s of %s', (name, target) => {
  it.each(sizes)('is well-formed XML, and nothing sticks out of it: %o', async (size) => {
    for (const language of ['nl', 'en'] as const) {
      const element = shown(await drawPicture(name, { target }, { ...size, language }));
      const { width, height } = element.viewBox.baseVal;
      const sheet = element.getBoundingClientRect();
      expect([sheet.width, sheet.height]).toEqual([width, height]);
      const drawn = [...element.querySelectorAll('text, polyline, polygon, circle, g')];
      const out = drawn.filter((one) => {
        const box = one.getBoundingClientRect();
        return (
          box.left < sheet.left || box.right > sheet.right || box.top < sheet.top || box.bottom > sheet.bottom
        );
      });
      expect(out.map((one) => one.outerHTML)).toEqual([]);
    }
  });

  it.each(sizes)('has no two texts over each other: %o', async (size) => {
    const element = shown(await drawPicture(name, { target }, size));
    // A line of letters is a little higher than the letters are.
    const boxes = [...element.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const air = (bottom - top) / 8;
      return { text: text.textContent, left, right, top: top + air, bottom: bottom - air };
    });
    const over = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => [one.text, other.text]),
    );
    expect(over).toEqual([]);
  });

  it('is an image like any other', async () => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(await drawPicture(name, { target }, {}))}`;
    await image.decode();
    expect(image.naturalWidth).toBe(600);
  });
});

describe('the width that a text is taken to have', () => {
  const words = getRoadmap().targets.flatMap(({ name }) => [
    ...Object.values(name).flatMap((one) => one.split(' ')),
  ]);
  const texts = [
    ...words,
    '61.600 (2015/16) → 100.700 (2020/21) ▲ gestegen',
    'gemeten 324 (2019)',
    '€ 2.628.467',
    '“WIFI” & IJssel, één: façade?',
  ];

  it.each(['sans-serif', 'Arial', 'DejaVu Sans', 'Verdana', 'Liberation Sans'])(
    'is never less than it has in %s',
    (font) => {
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('this browser draws no pictures');
      for (const bold of [false, true]) {
        context.font = `${bold ? 'bold ' : ''}100px ${font}`;
        const wider = texts.filter((text) => context.measureText(text).width / 100 > widthOf(text, bold));
        expect(wider).toEqual([]);
      }
    },
  );

  it('is not so much more that lines would be half empty', () => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('this browser draws no pictures');
    context.font = '100px sans-serif';
    const measured = context.measureText(words.join(' ')).width / 100;
    expect(widthOf(words.join(' '))).toBeLessThan(1.4 * measured);
  });
});
