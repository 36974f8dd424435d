import { html, type DefaultTreeAdapterTypes, type Token } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Heights in em: the numbers of breaks above the picture, the picture, and the years below it. */
const ABOVE = 1;
const PICTURE = 16;
const YEARS = 2;
/** In a narrow column one em is so much of its width, in percent. */
const EM = 5.4;
/** Room for half a year at the end, in percent. */
const END = 5;

/**
 * The three drawings of a chart as one, where the node is their frame; `null` otherwise. The widget puts them beside each
 * other with its styles, and here they must stand there without.
 */
export function onePicture(frame: Element): Element | null {
  const classes = valueOf(frame, 'class')?.split(' ') ?? [];
  if (!classes.includes('frame')) return null;
  const [axis, picture, years] = ['axis', 'picture', 'years'].map((name) => find(frame, name));
  if (axis === undefined || picture === undefined || years === undefined) return null;
  const gutter = Math.min(40, Math.ceil(Number.parseFloat(valueOf(axis, 'width') ?? '') * EM));
  const width = `${100 - gutter - END}%`;
  return drawing(
    [
      ['part', valueOf(frame, 'part') ?? ''],
      ['class', 'whole'],
      ['width', '100%'],
      ['height', `${ABOVE + PICTURE + YEARS}em`],
      ['font-size', '0.875em'],
      ['aria-hidden', 'true'],
    ],
    [
      inside(axis, [
        ['y', `${ABOVE}em`],
        ['width', `${gutter}%`],
        ['height', `${PICTURE}em`],
      ]),
      inside(picture, [
        ['x', `${gutter}%`],
        ['y', `${ABOVE}em`],
        ['width', width],
        ['height', `${PICTURE}em`],
      ]),
      inside(years, [
        ['x', `${gutter}%`],
        ['y', `${ABOVE + PICTURE}em`],
        ['width', width],
        ['height', `${YEARS}em`],
      ]),
    ],
  );
}

type Pairs = readonly (readonly [name: string, value: string])[];

function inside(node: Element, place: Pairs): Element {
  return drawing(
    [['class', valueOf(node, 'class') ?? ''], ...place, ['overflow', 'visible']],
    node.childNodes,
  );
}

function drawing(pairs: Pairs, childNodes: Element['childNodes']): Element {
  const attrs: Token.Attribute[] = pairs.map(([name, value]) => ({ name, value }));
  return { nodeName: 'svg', tagName: 'svg', attrs, namespaceURI: html.NS.SVG, childNodes, parentNode: null };
}

function find(node: Element, name: string): Element | undefined {
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    const found = valueOf(child, 'class') === name ? child : find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueOf(node: Element, name: string): string | undefined {
  return node.attrs.find((attribute) => attribute.name === name)?.value;
}
