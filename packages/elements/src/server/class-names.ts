/** The class of everything that is made as plain HTML. */
export const STATIC = 'hc-static';

/** The class of a widget of a name, which no part has: a part may be called like a widget. */
export function classOfWidget(name: string): string {
  return name.replace(/^hc/, STATIC);
}

/** The class of a part, for who wants to style it. */
export function classOfPart(part: string): string {
  return `hc-${part}`;
}

/** The class of something inside that is nobody else's business. Two hyphens: no class of the page is called so. */
export function innerClass(name: string): string {
  return `hc--${name}`;
}

/** The class for the value of an attribute of a widget. */
export function classOfSetting(attribute: string, value: string): string {
  return `hc--${attribute}-${value}`;
}
