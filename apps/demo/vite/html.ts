/** The attributes of a tag, as they are written; one without a value has the value ''. */
export type Attributes = ReadonlyMap<string, string>;

/** An element as it stands in a page. */
export interface FoundElement {
  readonly attributes: Attributes;
  /** What stands between the tags, without the white space around it. */
  readonly content: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes a text safe between tags and inside a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A link to an address outside the site. */
export function link(url: string, text: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** Puts lines one step further in. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** The opening tag of an element. */
export function openingTag(name: string, attributes: Attributes): string {
  const written = [...attributes].map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`));
  return `<${name}${written.join('')}>`;
}

/**
 * Replaces every element of one name. The pages are our own, so this reads the HTML that Prettier writes and
 * no other; what it cannot read it refuses.
 *
 * @throws Error when an element of that name stands in the page in a way that is not understood.
 */
export function replaceElements(
  html: string,
  name: string,
  replace: (element: FoundElement) => string,
): string {
  const pattern = new RegExp(`<${name}((?:\\s+[a-z-]+(?:="[^"]*")?)*)\\s*>([^]*?)</${name}\\s*>`, 'g');
  let replaced = 0;
  const result = html.replace(pattern, (_element, attributes: string, content: string) => {
    replaced += 1;
    return replace({ attributes: readAttributes(attributes), content: content.trim() });
  });
  const written = html.split(new RegExp(`<${name}(?![\\w-])`)).length - 1;
  if (replaced !== written) {
    throw new Error(`replaceElements: ${written} <${name}> in the page, but only ${replaced} can be read`);
  }
  return result;
}

function readAttributes(source: string): Attributes {
  const found = source.matchAll(/([a-z-]+)(?:="([^"]*)")?/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}
