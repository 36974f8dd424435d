import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceOf, hasPicture, isDate, measuresOf, queryOf, type Choice } from '../src/builder/choice.js';
import { contrastsOf, isTooLittle } from '../src/builder/contrast.js';
import { COLORS, FORMS, THEMES, type OfferedAttribute } from '../src/builder/offer.js';
import { piecesOf, sentenceOf } from '../src/builder/snippet.js';
import { makeOffer } from '../vite/builder/offer.js';
import { readStatic } from '../vite/plain.js';
import { describedElements } from '../vite/reference/manifest.js';

const offer = makeOffer();

function read(query: string): Choice {
  return choiceOf(new URLSearchParams(query), offer);
}

/** Values that an attribute takes, and one that it does not. */
function valuesOf(attribute: OfferedAttribute): string[] {
  switch (attribute.kind) {
    case 'flag':
      return ['on', 'no'];
    case 'date':
      return ['2017', '2017-12', '2017-12-31', '2017-13'];
    case 'choice':
      return [...attribute.values, 'none such'];
  }
}

const color = fc.oneof(fc.stringMatching(/^#?[0-9a-fA-F]{3,6}$/), fc.string());
const width = fc.oneof(fc.nat(2000).map(String), fc.constantFrom('1e3', '-300', '480.5', ' 480'));

/** Anything that fields or an address may say, also of what a widget does not have. */
const settings = fc.record(
  {
    widget: fc.constantFrom(...offer.widgets.map(({ name }) => name)),
    ...Object.fromEntries(
      offer.widgets.flatMap(({ attributes }) =>
        Object.entries(attributes).map(([name, attribute]) => [
          name,
          fc.constantFrom(...valuesOf(attribute)),
        ]),
      ),
    ),
    target: fc.constantFrom(...Object.keys(offer.measures), 'none such'),
    follows: fc.constantFrom('live', 'pinned', 'x'),
    theme: fc.constantFrom('', ...THEMES, 'pink'),
    width,
    form: fc.constantFrom(...FORMS, 'fax'),
    ...Object.fromEntries(COLORS.map((token) => [token, color])),
  },
  { requiredKeys: ['widget'] },
);

/** What must be true of a choice, whatever it was made of. */
function expectOffered({ widget, attributes, isPinned, theme, width, colors, form }: Choice): void {
  expect(offer.widgets).toContain(widget);
  const { target, measure, ...others } = attributes;
  if (widget.needsTarget || target !== undefined) expect(widget.targets).toContain(target);
  if (measure !== undefined) expect(measuresOf(widget, target, offer)).toContain(measure);
  for (const [name, value] of Object.entries(others)) {
    const offered = widget.attributes[name];
    if (offered?.kind === 'choice') expect(offered.values).toContain(value);
    else if (offered?.kind === 'date') expect([isPinned, isDate(value)]).toEqual([true, true]);
    else expect([offered?.kind, value]).toEqual(['flag', '']);
  }
  expect([null, ...THEMES]).toContain(theme);
  expect(width === null || (Number.isInteger(width) && width >= 240 && width <= 1600)).toBe(true);
  for (const [token, color] of Object.entries(colors)) {
    expect(widget.colors).toContain(token);
    expect(color).toMatch(/^#[0-9a-f]{6}$/);
  }
  expect(FORMS).toContain(form);
  if (form === 'picture') expect(hasPicture(widget, target, offer)).toBe(true);
}

describe('the tool for editors offers', () => {
  const described = describedElements().filter(({ tagName }) => tagName !== 'hc-provider');

  test('every widget that shows something', () => {
    expect(offer.widgets.map(({ name }) => name).sort()).toEqual(
      described.map(({ tagName }) => tagName).sort(),
    );
  });

  test.each(described)(
    'every attribute of $tagName, but the address of a roadmap of one’s own',
    ({ tagName, attributes = [] }) => {
      const widget = offer.widgets.find(({ name }) => name === tagName);
      const names = [
        ...Object.keys(widget?.attributes ?? {}),
        ...(widget?.targets.length === 0 ? [] : ['target']),
      ];
      // There are pages of the targets of one roadmap only.
      const left = widget?.needsTarget === true ? ['src', 'roadmap'] : ['src'];
      expect([...names, ...left].sort()).toEqual(attributes.map(({ name }) => name).sort());
    },
  );

  test.each(offer.widgets)('every value of every attribute of $name', (widget) => {
    for (const [name, attribute] of Object.entries(widget.attributes)) {
      for (const value of attribute.kind === 'choice' ? attribute.values : valuesOf(attribute).slice(0, 1)) {
        const about = widget.targets.find(
          (target) => name !== 'measure' || measuresOf(widget, target, offer).includes(value),
        );
        const query = {
          widget: widget.name,
          follows: 'pinned',
          [name]: value,
          ...(about === undefined ? {} : { target: about }),
        };
        const { attributes } = choiceOf(Object.entries(query), offer);
        expect(attributes[name]).toBe(attribute.kind === 'flag' ? '' : value);
      }
    }
  });
});

describe('an address', () => {
  test('says every choice, and is read as the same choice', () => {
    fc.assert(
      fc.property(settings, (said) => {
        const choice = choiceOf(Object.entries(said), offer);
        expectOffered(choice);
        expect(read(queryOf(choice))).toEqual(choice);
      }),
      { numRuns: 200 },
    );
  });

  test('is a choice that can be shown, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
        const choice = read(query);
        expectOffered(choice);
        expect(read(queryOf(choice))).toEqual(choice);
      }),
    );
  });

  test('does not say what is not offered', () => {
    const { attributes, colors, width } = read(
      'widget=hc-timeline&target=stem-graduates&src=https://x.example/a.json&onclick=x&width=9999&color-accent=red&color-good=%23000000&as-of=2017',
    );
    expect({ attributes, colors, width }).toEqual({ attributes: {}, colors: {}, width: null });
  });

  test('has a date only where the figures are pinned, and only one that there is', () => {
    const asOf = (more: string): string | undefined =>
      read(`widget=hc-target-progress&${more}`).attributes['as-of'];
    expect(asOf('follows=pinned&as-of=2017-12')).toBe('2017-12');
    expect(asOf('as-of=2017-12')).toBeUndefined();
    expect(asOf('follows=pinned&as-of=2017-02-30')).toBeUndefined();
  });
});

describe('a snippet', () => {
  const readPlain = (path: string): Promise<string> => Promise.resolve(readStatic(path));

  test('can be written of every choice', async () => {
    await fc.assert(
      fc.asyncProperty(settings, fc.constantFrom('nl', 'en'), async (said, language) => {
        const choice = choiceOf(Object.entries(said), offer);
        const pieces = await piecesOf(choice, { offer, language, readPlain });
        expect(pieces[0]?.place).toBe('here');
        expect(sentenceOf(choice, language).length).toBeGreaterThan(20);
        expect(pieces.map(({ code }) => code).join()).not.toMatch(/undefined|null|\[object/);
      }),
      { numRuns: 100 },
    );
  });

  test('of a page that follows has the name that follows; of one that is pinned a version with its fingerprint', async () => {
    const script = async (query: string): Promise<string> =>
      (await piecesOf(read(query), { offer, language: 'nl', readPlain }))[0]?.code ?? '';
    const { version, alias, origin, integrity } = offer.published;
    expect(await script('')).toContain(`src="${origin}/hc-roadmap.${alias}.js" crossorigin>`);
    expect(await script('')).not.toContain('integrity');
    const name = `hc-roadmap.${version}.js`;
    expect(integrity[name]).toMatch(/^sha384-/);
    const pinned = await script('follows=pinned&as-of=2018');
    expect(pinned).toContain(`src="${origin}/${name}" integrity="${integrity[name] ?? ''}" crossorigin>`);
    expect(pinned).toContain(' as-of="2018"');
  });
});

describe('the contrast', () => {
  const poor = (query: string): string[] =>
    contrastsOf(read(query), offer)
      .filter(isTooLittle)
      .map(({ token }) => token);

  test('is not judged where no colour was chosen', () => {
    expect(contrastsOf(read('theme=dark'), offer)).toEqual([]);
  });

  test('of text must be 4.5 to 1, of graphics 3 to 1', () => {
    expect(poor('color-text=777777')).toEqual(['color-text']);
    expect(poor('color-text=767676')).toEqual([]);
    expect(poor('color-accent=959595')).toEqual(['color-accent']);
    expect(poor('color-accent=949494')).toEqual([]);
  });

  test('is that against the colour behind it, chosen or of the theme', () => {
    expect(poor('color-text=ffffff')).toEqual(['color-text']);
    expect(poor('color-text=ffffff&theme=dark')).toEqual([]);
    expect(poor('color-text=ffffff&color-background=333333')).toContain('color-accent');
  });

  test('is that in the light and in the dark where the reader decides', () => {
    expect(poor('color-accent=003b7a&theme=auto')).toEqual(['color-accent']);
    expect(poor('color-accent=3a74b0&theme=auto')).toEqual([]);
    // The page in a frame is dark where the reader's device is.
    expect(poor('color-text=003b7a&form=frame')).toEqual(['color-text']);
    expect(poor('color-text=003b7a&form=frame&theme=high-contrast')).toEqual([]);
  });
});
