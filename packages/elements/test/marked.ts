/** Puts every text of an object, and every text that its functions make, between marks. */
export function marked<Words>(words: Words): Words {
  if (typeof words === 'string') return `⟦${words}⟧` as Words;
  if (typeof words === 'function') {
    return ((...given: unknown[]) =>
      marked((words as unknown as (...all: unknown[]) => unknown)(...given))) as Words;
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, marked<unknown>(value)]),
  ) as Words;
}

/** What of a text is not between marks. */
export function unmarked(text: string): string {
  let rest = text;
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  return rest;
}
