/**
 * What is done where a widget cannot show what was asked for. Is loaded only then; it takes nothing from other modules of this package, so
 * that they need not be files of their own for every page.
 */
import type { LitElement } from 'lit';
import { redirect } from '@hc-roadmap/core/lookup';

/** Tells the developer. */
type Warn = (tag: string, code: string, message: string) => void;

/**
 * Has a widget ask again where it asked for a retired id. Else it takes no more room than the content of its tag, where that is all there is.
 *
 * @param error May bring something to show instead.
 * @param provider The one that the widget asks.
 */
export function asksAgain(
  error: Error,
  code: string,
  widget: LitElement,
  provider: Element | null,
  warn: Warn,
): boolean {
  if (followRetired(code, widget, provider, warn)) return true;
  // What the widget or a server has drawn ends with a footer.
  const hasView = widget.shadowRoot?.querySelector('[part=base] slot[name=footer]') !== null;
  if (!hasView && !('instead' in error)) leaveNoRoom(widget);
  return false;
}

/**
 * Has a widget, or the provider around it that asked in its place, ask for what a retired id leads to.
 *
 * @param code Which kind of id was not found: `unknown-target`, for example.
 * @param provider The one that the widget asks.
 * @returns Whether the id was a retired one.
 */
export function followRetired(
  code: string,
  widget: LitElement,
  provider: Element | null,
  warn: Warn,
): boolean {
  const what = code.replace('unknown-', '');
  if (what === code) return false;
  for (const asker of [widget, ...providersFrom(provider)]) {
    const retired: unknown = Reflect.get(asker, what);
    if (typeof retired !== 'string') continue;
    const successor = redirect(retired);
    if (successor === retired) return false;
    Reflect.set(asker, what, successor);
    warn(asker.localName, 'retired-id', `${what} ${retired} is now ${successor}`);
    return true;
  }
  return false;
}

/** A provider and those around it, inside out, as far as its own tree goes. */
function providersFrom(provider: Element | null): Element[] {
  return provider === null
    ? []
    : [provider, ...providersFrom(provider.parentElement?.closest('hc-provider') ?? null)];
}

/** Made when it is first needed: a server has no style sheets. */
let noRoom: CSSStyleSheet | undefined;

/**
 * Gives back what the page reserved for a widget that will not be there: it would be a hole below the content of its tag. By itself, not with
 * what other widgets have for it: that would be a file more for all of them.
 */
function leaveNoRoom({ shadowRoot }: LitElement): void {
  if (noRoom === undefined) {
    noRoom = new CSSStyleSheet();
    noRoom.replaceSync(':host::before{display:none!important}');
  }
  // Each wrong answer would add one more.
  if (shadowRoot?.adoptedStyleSheets.includes(noRoom) === false) shadowRoot.adoptedStyleSheets.push(noRoom);
}
