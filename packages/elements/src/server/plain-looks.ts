import type { DefaultTreeAdapterTypes } from 'parse5';
import { PICTURE_COLORS } from './colors.js';

type Element = DefaultTreeAdapterTypes.Element;
type Looks = Readonly<Record<string, string>>;

/** A drawing by its class or that of its part, and what the things in it look like where nobody styles them; later ones win. */
interface Drawing {
  readonly self: Looks;
  readonly inside: readonly (readonly [is: (node: Element) => boolean, looks: Looks])[];
}

const { accent, good, warning, bad, sign } = PICTURE_COLORS.light;

const has =
  (...names: readonly string[]) =>
  (node: Element): boolean =>
    names.some((name) => classesOf(node).includes(name));
const is =
  (...tags: readonly string[]) =>
  ({ tagName }: Element): boolean =>
    tags.includes(tagName);
const both =
  (one: (node: Element) => boolean, other: (node: Element) => boolean) =>
  (node: Element): boolean =>
    one(node) && other(node);
const within =
  (name: string) =>
  ({ parentNode }: Element): boolean =>
    parentNode !== null && 'attrs' in parentNode && classesOf(parentNode).includes(name);

const CHART: Drawing['inside'] = [
  [is('text'), { fill: 'currentColor' }],
  [is('line', 'path'), { fill: 'none', stroke: 'currentColor', 'vector-effect': 'non-scaling-stroke' }],
  [has('grid'), { 'stroke-opacity': '0.3' }],
  [has('break'), { 'stroke-width': '2', 'stroke-dasharray': '2 3' }],
  [both(is('path'), has('measured', 'projected')), { stroke: accent, 'stroke-width': '2.5' }],
  [both(is('path'), has('required')), { 'stroke-width': '1.5', 'stroke-dasharray': '6 4' }],
  [both(is('path'), has('projected')), { 'stroke-dasharray': '2 4' }],
  [both(is('path'), has('goal')), { 'stroke-width': '1.5' }],
  [has('band'), { fill: accent, 'fill-opacity': '0.15', stroke: 'none' }],
  [both(is('line'), has('goal')), { 'stroke-width': '5' }],
  [is('circle'), { fill: accent, stroke: accent, 'stroke-width': '2' }],
  [both(is('path'), within('contradicting')), { fill: accent, 'stroke-width': '2' }],
  [both(is('circle'), has('hollow', 'projected')), { fill: 'none' }],
  [within('hollow'), { fill: 'none' }],
  // The widths that have room for more are known to the styles only.
  [has('label'), { display: 'none' }],
  [both(is('text'), within('years')), { display: 'none' }],
  [both(is('text'), has('narrow')), { display: 'inline' }],
];

const BAR: Drawing['inside'] = [
  [has('track'), { fill: 'none', stroke: 'currentColor' }],
  [has('fill'), { fill: accent }],
  [is('line'), { stroke: 'currentColor', 'stroke-width': '2' }],
  [has('goal'), { 'stroke-width': '4' }],
  [has('expected'), { 'stroke-dasharray': '4 3' }],
];

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  icon: {
    self: { width: '24', height: '24', fill: good },
    inside: [[has('sign'), { fill: 'none', stroke: sign, 'stroke-width': '2.4' }]],
  },
  bar: { self: { width: '100%', overflow: 'visible' }, inside: BAR },
  labels: { self: { width: '100%', display: 'none' }, inside: [] },
  ring: {
    self: { width: '192', height: '192' },
    inside: [
      [is('path'), { fill: 'none', stroke: 'currentColor', 'stroke-opacity': '0.2', 'stroke-width': '9' }],
      [has('fill'), { stroke: accent, 'stroke-opacity': '1' }],
      [is('line'), { stroke: 'currentColor', 'stroke-width': '1.5' }],
      [has('goal'), { 'stroke-width': '3' }],
      [has('expected'), { 'stroke-dasharray': '3 2' }],
      [is('text'), { fill: 'currentColor', 'font-size': '17', 'font-weight': 'bold' }],
      [has('period'), { 'font-size': '8', 'font-weight': 'normal' }],
    ],
  },
  axis: { self: {}, inside: CHART },
  picture: { self: {}, inside: CHART },
  years: { self: {}, inside: CHART },
  key: { self: {}, inside: CHART },
  // The steps of a milestone have the name of their state.
  done: { self: { width: '14', height: '14', fill: good, stroke: good }, inside: [] },
  planned: { self: { width: '14', height: '14', fill: 'none', stroke: 'currentColor' }, inside: [] },
  unknown: { self: { width: '14', height: '14', fill: 'none', stroke: 'currentColor' }, inside: [] },
};

/** The shapes of verdicts that are not well. */
const VERDICTS: readonly (readonly [is: (node: Element) => boolean, looks: Looks])[] = [
  [has('behind', 'off-track', 'mixed'), { fill: warning }],
  [has('missed', 'moving-away'), { fill: bad }],
  [has('not-assessable'), { fill: 'currentColor', 'fill-rule': 'evenodd' }],
];

/** What a part of a drawing looks like where nobody styles it, as attributes that any style goes before. */
export function looksOf(node: Element): Looks {
  const own = drawingOf(node);
  if (own !== undefined) return merged(own.self, own === DRAWINGS['icon'] ? VERDICTS : [], node);
  for (let at = node.parentNode; at !== null && 'attrs' in at; at = at.parentNode) {
    const drawing = drawingOf(at);
    if (drawing !== undefined) return merged({}, drawing.inside, node);
  }
  return {};
}

function drawingOf(node: Element): Drawing | undefined {
  if (node.tagName !== 'svg') return undefined;
  const name = classesOf(node).find((one) => Object.hasOwn(DRAWINGS, one));
  return name === undefined ? undefined : DRAWINGS[name];
}

function merged(first: Looks, rules: Drawing['inside'], node: Element): Looks {
  return Object.assign({}, first, ...rules.map(([applies, looks]) => (applies(node) ? looks : {}))) as Looks;
}

function classesOf({ attrs }: Element): string[] {
  return (attrs.find(({ name }) => name === 'class')?.value ?? '').split(/\s+/);
}
