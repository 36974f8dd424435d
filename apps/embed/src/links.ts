/** The attributes that a link may say of each widget. */
export type KnownWidgets = Readonly<Record<string, readonly string[]>>;

/** A widget as the address of a link names it. */
export interface NamedWidget {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Longer than any id, date or language. */
const LONGEST_VALUE = 200;

/**
 * The widget that an address names behind its `#`: `#hc-target-progress?target=stem-graduates`. `null` when it names none
 * that is known. What it says beside the known attributes has no effect.
 */
export function widgetIn(address: string, known: KnownWidgets): NamedWidget | null {
  const [, name = '', query = ''] = /#(hc-[a-z-]+)(?:\?(.*))?$/.exec(address) ?? [];
  if (!Object.hasOwn(known, name)) return null;
  const attributes = [...new URLSearchParams(query)].filter(
    ([attribute, value]) => known[name]?.includes(attribute) && value.length <= LONGEST_VALUE,
  );
  return { name, attributes: Object.fromEntries(attributes) };
}

/** Puts the widget that a link names in the place of the link, which stays in it as what is read until there is more. */
export function upgradeLink(link: HTMLAnchorElement, known: KnownWidgets): void {
  const named = widgetIn(link.href, known);
  // Where a page is being written the link is what the writer works on; in a widget it is what is read until there is more.
  if (
    named === null ||
    isOfReact(link) ||
    link.isContentEditable ||
    link.closest(Object.keys(known).join()) !== null
  )
    return;
  const widget = document.createElement(named.name);
  for (const [attribute, value] of Object.entries(named.attributes)) widget.setAttribute(attribute, value);
  link.replaceWith(widget);
  widget.append(link);
}

/** React takes what it made out of where it put it, and gives up the whole page when it is not there. */
function isOfReact(link: HTMLAnchorElement): boolean {
  return Object.keys(link).some((key) => key.startsWith('__react'));
}
