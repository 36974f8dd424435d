/** The text of a part of a widget, as one line. */
export function shownIn(element, selector) {
  return element.shadowRoot?.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim();
}
