/** For the page of one widget: its attributes may be said behind the `#`, and the page around it hears how high it is. */
import { isHeightMessage, TYPE, type HeightMessage } from './frame-protocol.js';
import { widgetIn, type KnownWidgets } from './links.js';

/** Filled in when the files are made. */
declare const __ATTRIBUTES__: KnownWidgets;

const THEMES = ['dark', 'high-contrast', 'auto', 'neutral'];
/** Colours that the address may set, each a token: `color-accent=3f8f95`. */
const COLORS = ['color-accent', 'color-text', 'color-background'];
const known: KnownWidgets = Object.fromEntries(
  Object.entries(__ATTRIBUTES__).map(([name, attributes]) => [name, [...attributes, 'theme', ...COLORS]]),
);
const main = document.querySelector('main');
const widget = main?.firstElementChild ?? null;
const colors = new CSSStyleSheet();
document.adoptedStyleSheets.push(colors);

function follow(): void {
  const named = widgetIn(location.href, known);
  if (named === null || widget?.localName !== named.name) return;
  const { theme, ...attributes } = named.attributes;
  const tokens: string[] = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (!COLORS.includes(name)) widget.setAttribute(name, value);
    else if (/^[0-9a-f]{6}$/i.test(value)) tokens.push(`--hc-${name}:#${value}`);
  }
  // Nearer to the widget than the theme, so that they go first.
  colors.replaceSync(`main{${tokens.join(';')}}`);
  if (attributes['lang'] !== undefined) document.documentElement.lang = attributes['lang'];
  if (theme !== undefined && THEMES.includes(theme)) document.body.className = `hc-theme-${theme}`;
}

function tell(): void {
  const message: HeightMessage = {
    type: TYPE,
    height: document.documentElement.getBoundingClientRect().height,
  };
  // Whoever frames this page may know how high it is.
  if (parent !== window) parent.postMessage(message, '*');
}

/** A page of somebody else does not fit in a frame, and many refuse to be in one. */
function openOutside(event: Event): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link !== undefined && link.origin !== location.origin) link.target = '_blank';
}

follow();
addEventListener('click', openOutside, { capture: true });
addEventListener('hashchange', follow);
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isHeightMessage(data) && data.height === undefined) tell();
});
new ResizeObserver(tell).observe(document.documentElement);
