/** For the page of one widget: its attributes may be said behind the `#`, and the page around it hears how high it is. */
import { isHeightMessage, TYPE, type HeightMessage } from './frame-protocol.js';
import { widgetIn, type KnownWidgets } from './links.js';

/** Filled in when the files are made. */
declare const __ATTRIBUTES__: KnownWidgets;

const THEMES = ['dark', 'high-contrast', 'auto', 'neutral'];
const known: KnownWidgets = Object.fromEntries(
  Object.entries(__ATTRIBUTES__).map(([name, attributes]) => [name, [...attributes, 'theme']]),
);
const main = document.querySelector('main');
const widget = main?.firstElementChild ?? null;

function follow(): void {
  const named = widgetIn(location.href, known);
  if (named === null || widget?.localName !== named.name) return;
  const { theme, ...attributes } = named.attributes;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
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
