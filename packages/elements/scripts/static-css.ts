import type { CSSResult } from 'lit';
import postcss, { type Rule } from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';
import { classOfPart, classOfSetting, classOfWidget, innerClass, STATIC } from '../src/server/class-names.js';

/** What no plain HTML has: what only a script can fill, show or be pressed. */
const ABSENT =
  /\b(button|select|option)\b|\[hidden\]|hc-(evidence|actions|reading|edition|error)\b|hc--(more|closed|plot|frame|picked)\b/;

/** What is drawn before or behind something; minifiers write it with one colon. */
const PSEUDO_ELEMENT = /^::|^:(before|after)$/;

/** Headings are real ones here; what they look like is said of their part. */
const START = `.${STATIC} :is(h1, h2, h3, h4, h5, h6) {
  margin: 0;
  font: inherit;
}
`;

/** The styles of the widgets for plain HTML: of every widget, in one file. Each style stands in it once. */
export function staticCss(sheets: ReadonlyMap<string, readonly CSSResult[]>): string {
  const users = new Map<string, string[]>();
  for (const [name, own] of sheets) {
    for (const { cssText } of own) users.set(cssText, [...(users.get(cssText) ?? []), name]);
  }
  const all = [...users].map(([text, names]) => scoped(text, names, sheets.size));
  return [START, ...all].join('\n');
}

function scoped(text: string, names: readonly string[], all: number): string {
  const classes = names.map((name) => `.${classOfWidget(name)}`);
  const scope =
    names.length === all
      ? `.${STATIC}`
      : classes.length === 1
        ? `${classes[0]}`
        : `:is(${classes.join(', ')})`;
  // Of one that has others in it, the styles stop at their borders.
  const border = names.length === 1 && names[0] === 'hc-roadmap' ? `:not(:where(${scope} .${STATIC} *))` : '';
  const root = postcss.parse(text);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkRules((rule) => {
    rule.selectors = rule.selectors
      .map((selector) => scopedSelector(selector, scope, border))
      .filter((one) => !ABSENT.test(one));
    if (rule.selectors.join('') === '' || rule.nodes.length === 0) removeWithEmpty(rule);
  });
  return (
    root
      .toString()
      .trim()
      .replaceAll(/\n\s*\n/g, '\n')
      .replaceAll(/^ {2}/gm, '') + '\n'
  );
}

function removeWithEmpty(rule: Rule): void {
  const { parent } = rule;
  rule.remove();
  if (parent?.type === 'atrule' && parent.nodes.length === 0) parent.remove();
}

function scopedSelector(text: string, scope: string, border: string): string {
  return parser((root) => {
    root.each((selector) => {
      renameIn(selector);
      bordered(selector, border);
      placeIn(selector, scope);
    });
  }).processSync(text.trim());
}

/** Parts and classes under the names that they have in plain HTML. */
function renameIn(selector: Selector): void {
  selector.walkClasses((one) => {
    one.value = innerClass(one.value);
  });
  selector.walkAttributes((one) => {
    const { attribute, value = '' } = one;
    if (attribute === 'part') one.replaceWith(parser.className({ value: classOfPart(value) }));
    if (attribute === 'variant' || attribute === 'sort') {
      one.replaceWith(parser.className({ value: classOfSetting(attribute, value) }));
    }
  });
}

/** What stands around a widget is a class here: `:host` is, and all else is in it. */
function placeIn(selector: Selector, scope: string): void {
  const host = selector.first;
  if (host.type === 'pseudo' && host.value === ':host') {
    const [of] = host.nodes;
    const more = of === undefined ? '' : String(of);
    host.replaceWith(parser.tag({ value: `${scope}${more}` }));
    return;
  }
  const space = selector.first.spaces.before;
  selector.prepend(parser.combinator({ value: ' ' }));
  selector.prepend(parser.tag({ value: scope, spaces: { before: space, after: '' } }));
}

/** Ends the reach of a selector before the widgets in this one; what stands around it has no such border. */
function bordered(selector: Selector, border: string): void {
  if (border === '' || String(selector).startsWith(':host')) return;
  const guard = parser.tag({ value: border });
  const last = selector.nodes.find(({ type, value }) => type === 'pseudo' && PSEUDO_ELEMENT.test(value));
  if (last === undefined) selector.append(guard);
  else selector.insertBefore(last, guard);
}
