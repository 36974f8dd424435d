import { warnOnce } from './warn.js';

/**
 * What an attribute chooses out of a few words; `null` when it is absent, or is none of them. Then all there is to show
 * can still be shown: the developer is told, and the reader is not bothered.
 */
export function choice<Word extends string>(
  element: Element,
  attribute: string,
  given: string | null,
  words: readonly Word[],
): Word | null {
  const found = words.find((word) => word === given);
  if (given !== null && found === undefined) {
    const known = words.join(', ');
    warnOnce(element.localName, 'invalid-attribute', `${attribute} must be one of ${known}, got ${given}`);
  }
  return found ?? null;
}
