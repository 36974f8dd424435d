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

/** Changes of a page after which its links must be looked at again. */
export const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['href'],
};

/** What stands for a link on the page, `null` where somebody took it away, and the address that it was made for. */
interface Stand {
  readonly widget: HTMLElement | null;
  readonly address: string;
}

const stands = new Map<HTMLAnchorElement, Stand>();

/**
 * Shows the widgets that links name, each behind its link, which is hidden: what made a link (React, Vue, an editor) finds it where it put
 * it. Where a link goes its widget goes, where it names something else that is shown, and when it leaves its widget leaves.
 */
export function upgradeLinks(root: ParentNode, known: KnownWidgets): void {
  for (const [link, { address }] of stands) if (!link.isConnected || link.href !== address) restore(link);
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#hc-"]')) {
    const widget = stands.get(link)?.widget;
    if (widget === undefined) upgradeLink(link, known);
    else if (widget?.isConnected === false) stayALink(link);
    else if (widget !== null && link.nextSibling !== widget) link.after(widget);
  }
}

function upgradeLink(link: HTMLAnchorElement, known: KnownWidgets): void {
  const named = widgetIn(link.href, known);
  // Where a page is being written the link is what the writer works on; in a widget it is what is read until there is more. A hidden one is of
  // a copy of what we made, or whoever hid it meant it.
  if (
    named === null ||
    link.hidden ||
    link.isContentEditable ||
    link.closest(Object.keys(known).join()) !== null
  )
    return;
  const widget = document.createElement(named.name);
  for (const [attribute, value] of Object.entries(named.attributes)) widget.setAttribute(attribute, value);
  const text = link.cloneNode(true) as HTMLAnchorElement;
  text.removeAttribute('id');
  widget.append(text);
  stands.set(link, { widget, address: link.href });
  link.after(widget);
  link.hidden = true;
  // A rule of the page for all links goes before the attribute.
  link.style.setProperty('display', 'none', 'important');
}

/** Whoever took only the widget away meant that: its link is read again, and stays one while it names the same. */
function stayALink(link: HTMLAnchorElement): void {
  show(link);
  stands.set(link, { widget: null, address: link.href });
}

/** Makes a link what it was. */
function restore(link: HTMLAnchorElement): void {
  const widget = stands.get(link)?.widget;
  stands.delete(link);
  if (!widget) return;
  widget.remove();
  show(link);
}

function show(link: HTMLAnchorElement): void {
  link.hidden = false;
  link.style.removeProperty('display');
}
