/** The line before and after a part of a page that is computed. */
const begin = (block: string): string => `<!-- computed: ${block} -->`;
const END = '<!-- end of computed -->';

/**
 * Puts a computed part into a page between the two lines that mark its place.
 *
 * @throws Error when the page has no such place.
 */
export function fill(page: string, block: string, text: string): string {
  const start = page.indexOf(begin(block));
  const end = page.indexOf(END, start);
  if (start === -1 || end === -1) {
    throw new Error(
      `the page must have the lines ${begin(block)} and ${END}, got ${start === -1 ? 'none' : 'one'}`,
    );
  }
  return `${page.slice(0, start)}${begin(block)}\n\n${text}\n\n${page.slice(end)}`;
}
