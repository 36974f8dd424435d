import type { CSSResult, LitElement } from 'lit';

/** Gives a widget styles that most pages never need, beside its own. Once is enough: again changes nothing. */
export function adoptLate(widget: LitElement, late: readonly CSSResult[]): void {
  const root = widget.shadowRoot;
  if (root === null) return;
  const sheets = late.flatMap(({ styleSheet }) => styleSheet ?? []);
  const missing = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
