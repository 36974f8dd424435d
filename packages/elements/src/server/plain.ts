import type { Roadmap } from '@hc-roadmap/core';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { html, parseFragment, serialize, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { classOfPart, classOfSetting, classOfWidget, innerClass, STATIC } from './class-names.js';
import { onePicture } from './one-picture.js';
import { looksOf } from './plain-looks.js';
import { drawInside } from './shadow.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface PlainOptions {
  /** Language of the texts; that of the attribute `lang` or else Dutch when absent. */
  readonly language?: string;
  /** A roadmap of your own, in place of an embedded roadmap. */
  readonly data?: Roadmap;
  /** What the ids in the HTML begin with, when the same widget is on a page twice; made of its attributes when absent. */
  readonly id?: string;
}

/** Parts that only a script can fill. */
const ONLY_WITH_SCRIPT = new Set(['reading']);
/** What a reader could only use with a script. */
const CONTROLS = new Set(['button', 'label', 'script', 'style', 'link']);
/** What says nothing once there is nothing in it. */
const ONLY_AROUND = new Set(['div', 'p', 'span', 'ul']);
/** What holds blocks, or shapes between which white space says nothing. */
const BLOCKS = new Set('div ul ol dl table thead tbody tr details svg'.split(' '));
/** What holds a line of text. */
const LINES = new Set('p h1 h2 h3 h4 h5 h6 li th td dt dd caption summary'.split(' '));
/** Attributes that mean something to the widget only. */
const NOT_IN_PLAIN = /^(part|class|tabindex|type|value|data-.*|id|role|aria-.*)$/;
const REFERENCES = new Set(['aria-labelledby', 'aria-describedby']);

/** A widget as HTML without shadow DOM. */
export async function drawPlain(
  name: string,
  attributes: ReadonlyMap<string, string>,
  { data, id }: PlainOptions,
): Promise<string> {
  if (name === 'hc-evidence' && !attributes.has('target')) {
    throw new RoadmapError(
      'invalid-argument',
      'attributes must have a target: no script answers questions here',
    );
  }
  const inside = await drawInside(name, attributes, data, () => '');
  const prefix = id ?? [name, ...attributes.values()].join('-');
  const root = plainWidget(name, attributes, parseFragment(inside).childNodes, idPart(prefix));
  const fragment = parseFragment('');
  fragment.childNodes = [withoutIdleIds(root)];
  return `${serialize(fragment)}\n`;
}

function plainWidget(
  name: string,
  attributes: ReadonlyMap<string, string>,
  children: readonly Node[],
  prefix: string,
): Element {
  const variant = attributes.get('variant');
  const isSentence = name === 'hc-target-progress' && variant === 'compact';
  const classes = [
    STATIC,
    classOfWidget(name),
    ...(variant === undefined ? [] : [classOfSetting('variant', idPart(variant))]),
  ];
  const root = element(isSentence ? 'span' : 'div', [
    { name: 'class', value: classes.join(' ') },
    { name: 'lang', value: attributes.get('lang') ?? 'nl' },
  ]);
  const [base] = plainNodes(children, { prefix, widgets: 0 });
  if (base !== undefined && 'attrs' in base) {
    base.attrs = base.attrs.filter((attribute) => attribute.name !== 'lang');
    if (isSentence) base.tagName = base.nodeName = 'span';
    root.childNodes = [base];
  }
  return root;
}

interface Around {
  readonly prefix: string;
  /** How many widgets there were in this one so far. */
  widgets: number;
}

function plainNodes(nodes: readonly Node[], around: Around): Node[] {
  const plain: Node[] = [];
  for (const node of nodes) {
    if (node.nodeName === '#text') plain.push(plainText(node as DefaultTreeAdapterTypes.TextNode));
    else if ('attrs' in node) plain.push(...plainElement(node, around, plain));
  }
  return plain;
}

/** What is in a block, a line each, when nothing else is in it: HTML for people, whoever made it smaller before. */
function onLines(tagName: string, children: Node[]): Node[] {
  if (LINES.has(tagName)) return trimmed(children);
  const blocks = children.filter((child) => !isBlank(child));
  if (!BLOCKS.has(tagName) || blocks.some((child) => 'value' in child)) return children;
  return [textNode('\n'), ...blocks.flatMap((child) => [child, textNode('\n')])];
}

/** White space at the two ends of a line says nothing. */
function trimmed(children: Node[]): Node[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first !== undefined && 'value' in first) first.value = first.value.trimStart();
  if (last !== undefined && 'value' in last) last.value = last.value.trimEnd();
  return children;
}

function plainText({ value }: DefaultTreeAdapterTypes.TextNode): DefaultTreeAdapterTypes.TextNode {
  return textNode(value.replaceAll(/[\t\n\f\r ]+/g, ' '));
}

function textNode(value: string): DefaultTreeAdapterTypes.TextNode {
  return { nodeName: '#text', value, parentNode: null };
}

function plainElement(node: Element, around: Around, before: readonly Node[]): readonly Node[] {
  const parts = words(node, 'part');
  if (node.tagName.startsWith('hc-')) return [plainInner(node, around)];
  if (node.tagName === 'slot') return plainNodes(node.childNodes, around);
  if (node.tagName === 'button' && parts.includes('sort')) {
    return plainNodes(
      node.childNodes.filter((child) => !isHidden(child)),
      around,
    );
  }
  if (CONTROLS.has(node.tagName)) {
    dropDot(before.at(-1));
    return [];
  }
  if (parts.some((part) => ONLY_WITH_SCRIPT.has(part))) return [];
  const picture = onePicture(node);
  if (picture !== null) return plainElement(picture, around, before);
  return plainOne(node, parts, around);
}

function plainOne(node: Element, parts: readonly string[], around: Around): readonly Node[] {
  const childNodes = plainNodes(node.childNodes, around);
  if (ONLY_AROUND.has(node.tagName) && childNodes.every(isBlank)) return [];
  const isHeading = valueOf(node, 'role') === 'heading';
  const tagName = isHeading
    ? `h${valueOf(node, 'aria-level') ?? '3'}`
    : numbersItself(node)
      ? 'ul'
      : node.tagName;
  const classes = [
    ...parts.map(classOfPart),
    ...words(node, 'class')
      .filter((one) => one !== 'closed')
      .map(innerClass),
  ];
  const plain = element(
    tagName,
    [
      ...(classes.length === 0 ? [] : [{ name: 'class', value: classes.join(' ') }]),
      ...node.attrs.filter(({ name }) => !NOT_IN_PLAIN.test(name)).map(rounded),
      ...meaningOf(node, isHeading, around.prefix),
    ],
    node.namespaceURI,
  );
  if (node.namespaceURI === html.NS.SVG) addMissing(plain, looksOf(node));
  plain.childNodes = onLines(plain.tagName, childNodes);
  // Without styles nothing keeps a shape and the words behind it apart.
  return words(node, 'class').includes('icon') ? [plain, textNode(' ')] : [plain];
}

/** A list whose numbers are texts: without styles a browser would number it again. */
function numbersItself({ tagName, childNodes }: Element): boolean {
  return (
    tagName === 'ol' &&
    childNodes.some(
      (item) =>
        'attrs' in item &&
        item.childNodes.some((child) => 'attrs' in child && words(child, 'part').includes('number')),
    )
  );
}

/** A length, a value or a way, without what nobody sees of it. */
function rounded({ name, value }: Token.Attribute): Token.Attribute {
  const isDrawn = name === 'd' || /^[\d.]+(%|em)?$/.test(value);
  return {
    name,
    value: isDrawn
      ? value.replaceAll(/\d+\.\d{3,}/g, (long) => String(Number(Number(long).toFixed(2))))
      : value,
  };
}

/** What assistive technology is told of it. A slider is none without its script. */
function meaningOf(node: Element, isHeading: boolean, prefix: string): Token.Attribute[] {
  const isSlider = valueOf(node, 'role') === 'slider';
  return node.attrs.flatMap(({ name, value }) => {
    if (name === 'id') return [{ name, value: `${prefix}-${value}` }];
    if (name !== 'role' && !name.startsWith('aria-')) return [];
    if (isSlider || (isHeading && (name === 'role' || name === 'aria-level'))) return [];
    if (name === 'aria-sort' && value === 'none') return [];
    const ids = value.split(' ').map((id) => `${prefix}-${id}`);
    return [REFERENCES.has(name) ? { name, value: ids.join(' ') } : rounded({ name, value })];
  });
}

/** A widget in another one. */
function plainInner(node: Element, around: Around): Element {
  around.widgets += 1;
  const template = node.childNodes.find((child) => child.nodeName === 'template');
  const inside = template !== undefined && 'content' in template ? template.content.childNodes : [];
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  return plainWidget(node.tagName, attributes, inside, `${around.prefix}-${around.widgets}`);
}

function addMissing(node: Element, looks: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(looks)) {
    if (!node.attrs.some((attribute) => attribute.name === name)) node.attrs.push({ name, value });
  }
}

/** Leaves out the ids that nothing in it and no address leads to. */
function withoutIdleIds(root: Element): Element {
  const all = withDescendants(root);
  const used = new Set(
    all.flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => (REFERENCES.has(name) ? value.split(' ') : [])),
    ),
  );
  for (const one of all) {
    one.attrs = one.attrs.filter(
      ({ name, value }) => name !== 'id' || used.has(value) || value.includes('hc-term-'),
    );
  }
  return root;
}

function withDescendants(node: Element): Element[] {
  return [node, ...node.childNodes.flatMap((child) => ('attrs' in child ? withDescendants(child) : []))];
}

/** The dot that parted a text from a control that is not there. */
function dropDot(node: Node | undefined): void {
  if (node?.nodeName === '#text') {
    const text = node as DefaultTreeAdapterTypes.TextNode;
    text.value = text.value.replace(/\s*·\s*$/, '');
  }
}

function isBlank(node: Node): boolean {
  return 'value' in node && node.value.trim() === '';
}

function isHidden(node: Node): boolean {
  return 'attrs' in node && valueOf(node, 'aria-hidden') === 'true';
}

function element(
  tagName: string,
  attrs: Token.Attribute[],
  namespaceURI: Element['namespaceURI'] = html.NS.HTML,
): Element {
  return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: null };
}

function valueOf(node: Element, name: string): string | undefined {
  return node.attrs.find((attribute) => attribute.name === name)?.value;
}

function words(node: Element, name: string): string[] {
  return (valueOf(node, name) ?? '').split(/\s+/).filter((word) => word !== '');
}

/** A text as a part of an id. */
function idPart(text: string): string {
  return text.replaceAll(/[^\w-]+/g, '-');
}
