import Color from 'colorjs.io';
import utrecht from '@utrecht/design-tokens/dist/index.css?inline';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mount, warningsDuring } from '../../test/mount.js';
import themes from '../themes.css?inline';

const TEXT = 4.5;
const GRAPHICS = 3;

const targets = getRoadmap().targets;
const measured = targets.filter(({ kind }) => kind !== 'milestone');

/** Everything that has colours of its own. */
const states = [
  ...targets.flatMap(({ id }) => [
    `<hc-target-progress target="${id}"></hc-target-progress>`,
    `<hc-target-progress target="${id}" variant="card" as-of="2017-12"></hc-target-progress>`,
    `<hc-target-progress target="${id}" variant="ring"></hc-target-progress>`,
    `<hc-target-progress target="${id}" variant="compact"></hc-target-progress>`,
    `<hc-second-opinions target="${id}"></hc-second-opinions>`,
    `<hc-evidence target="${id}"></hc-evidence>`,
  ]),
  ...measured.map(
    ({ id }) => `<hc-target-chart target="${id}" as-of="2018-12" projection></hc-target-chart>`,
  ),
  '<hc-target-progress target="no-such-target"><p>Een ware zin.</p></hc-target-progress>',
  '<hc-target-list></hc-target-list>',
  '<hc-target-list variant="table" sort="verdict"></hc-target-list>',
  '<hc-milestones></hc-milestones>',
  '<hc-timeline></hc-timeline>',
  '<hc-glossary></hc-glossary>',
  '<hc-action-lines choose-edition></hc-action-lines>',
  '<hc-action-lines variant="cards"></hc-action-lines>',
];

/** A part of a page: its theme, the colours of the page, and how much more than the law the theme promises. */
const surfaces = [
  { name: 'on a white page', theme: '', color: '#1a1a1a', background: '#ffffff', factor: 1 },
  { name: 'on a dark page', theme: '', color: '#f2f2f2', background: '#121212', factor: 1 },
  { name: 'in the dark theme', theme: 'hc-theme-dark', color: '#1a1a1a', background: '#ffffff', factor: 1 },
  {
    name: 'in the theme of high contrast',
    theme: 'hc-theme-high-contrast',
    color: '#767676',
    background: '#cccccc',
    factor: 7 / TEXT,
  },
  {
    name: 'on a page of the city of Utrecht',
    theme: 'utrecht-theme hc-theme-nl-design-system',
    color: '#1a1a1a',
    background: '#ffffff',
    factor: 1,
  },
];

const sheets: HTMLStyleElement[] = [];
beforeAll(() => {
  for (const text of [utrecht, themes]) {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    document.head.append(sheet);
    sheets.push(sheet);
  }
});
afterAll(() => {
  for (const sheet of sheets) sheet.remove();
});

/** The element around another one on the page as it is drawn. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function opaque(color: string): Color {
  const found = new Color(color).to('srgb');
  found.alpha = 1;
  return found;
}

function painted(color: string, back: Color): Color {
  const found = new Color(color).to('srgb');
  const { alpha } = found;
  return alpha === 1 ? found : back.mix(opaque(color), alpha, { space: 'srgb' });
}

function behind(element: Element | null): Color {
  if (element === null) return new Color('white');
  const color = getComputedStyle(element).backgroundColor;
  return new Color(color).alpha === 1 ? new Color(color) : painted(color, behind(around(element)));
}

const ratio = (one: Color, other: Color): number => one.contrast(other, 'WCAG21');

/** What is drawn without a contrast that can be seen by everybody. */
function tooFaint(widget: Element, factor: number): string[] {
  const root = widget.shadowRoot;
  if (root === null) return ['nothing is drawn'];
  return [...root.querySelectorAll('*')].filter(isSeen).flatMap((element) => {
    const back = behind(element);
    const style = getComputedStyle(element);
    const found: string[] = [];
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
    );
    if (hasText) {
      const color = element instanceof SVGElement ? style.fill : style.color;
      const reached = ratio(painted(color, back), back);
      if (reached < TEXT * factor) found.push(`text ${color}: ${reached} in ${nameOf(element)}`);
    }
    if (element.matches('path, rect, circle, line') && !element.matches(DECORATION)) {
      const below = element.matches('.sign') ? signBehind(element, back) : back;
      const paints = [style.fill, style.stroke].filter((paint) => paint !== 'none');
      const best = Math.max(...paints.map((paint) => ratio(painted(paint, below), below)));
      if (best < GRAPHICS * factor) found.push(`graphic ${paints.join(' ')}: ${best} in ${nameOf(element)}`);
    }
    return found;
  });
}

/** Lines that only help the eye along, and the band and the empty part of a ring, whose edges are said by marks and words. */
const DECORATION = '.grid, .band, .ring .track, [d=""]';

function signBehind(sign: Element, back: Color): Color {
  const outline = sign.previousElementSibling;
  return outline === null ? back : painted(getComputedStyle(outline).fill, back);
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('defs') === null;
}

function nameOf(element: Element): string {
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 30)}`;
}

describe.each(surfaces)('$name', ({ theme, color, background, factor }) => {
  it.each(states)('%s can be read', async (markup) => {
    const tag = /^<([a-z-]+)/.exec(markup)?.[1] ?? '';
    const page = document.body;
    page.style.color = color;
    page.style.background = background;
    page.className = theme;
    await warningsDuring(async () => {
      const widget = await mount(markup, tag as 'hc-target-progress');
      for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      expect(tooFaint(widget, factor)).toEqual([]);
    });
  });

  afterEach(() => {
    document.body.removeAttribute('style');
    document.body.removeAttribute('class');
  });
});

describe('a theme', () => {
  it('is given back by a neutral part inside it', async () => {
    const widget = await mount(
      '<div class="hc-theme-dark"><div class="hc-theme-neutral"><hc-milestones></hc-milestones></div></div>',
      'hc-milestones',
    );
    expect(getComputedStyle(widget).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(getComputedStyle(widget).color).toBe(getComputedStyle(document.body).color);
  });

  it('yields to a token that the page sets nearer', async () => {
    const widget = await mount(
      '<div class="hc-theme-dark"><hc-milestones style="--hc-color-background: rgb(0, 0, 64)"></hc-milestones></div>',
      'hc-milestones',
    );
    expect(getComputedStyle(widget).backgroundColor).toBe('rgb(0, 0, 64)');
  });

  it('of the NL Design System takes the fonts, the corners and the colour of links of the page', async () => {
    const widget = await mount(
      '<div class="utrecht-theme hc-theme-nl-design-system"><hc-target-progress variant="card"></hc-target-progress></div>',
      'hc-target-progress',
    );
    const parent = widget.parentElement;
    const token = (name: string): string =>
      parent === null ? '' : getComputedStyle(parent).getPropertyValue(name).trim();
    const part = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(widget.shadowRoot?.querySelector(selector) ?? widget);
    expect(token('--nl-paragraph-font-family')).not.toBe('');
    expect(unquoted(getComputedStyle(widget).fontFamily)).toBe(unquoted(token('--nl-paragraph-font-family')));
    expect(part('[part=heading]').fontWeight).toBe(token('--nl-heading-level-3-font-weight'));
    expect(part('.fill').fill).toBe(getComputedStyle(swatch(parent, 'var(--utrecht-link-color)')).color);
  });
});

function unquoted(fonts: string): string {
  return fonts.replaceAll('"', '');
}

/** An element with a colour, to see what the browser makes of it. */
function swatch(parent: Element | null, color: string): Element {
  const element = document.createElement('span');
  element.style.color = color;
  parent?.append(element);
  return element;
}
