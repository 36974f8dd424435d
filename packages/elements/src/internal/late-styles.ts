import type { CSSResult, LitElement } from 'lit';

/** What widgets on a server, which have no sheets to adopt, were given. */
export const lateStyles = new WeakMap<LitElement, readonly CSSResult[]>();

/** Gives a widget styles that most pages never need, beside its own. Once is enough: again changes nothing. */
export function adoptLate(widget: LitElement, late: readonly CSSResult[]): void {
  const root = widget.shadowRoot;
  if (root === null) {
    lateStyles.set(widget, late);
    return;
  }
  const sheets = late.flatMap(({ styleSheet }) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
