/** The text that takes the fewest letters to change into what was typed, or `null` where none is much like it. */
export function nearest(typed: string, known: readonly string[]): string | null {
  // What is longer than any id is no slip of the hand, and would only take long to compare.
  if (typed.length > 100) return null;
  let best: string | null = null;
  let fewest = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const one of known) {
    if (Math.abs(one.length - typed.length) >= fewest) continue;
    const changes = distance(typed, one);
    if (changes < fewest) [best, fewest] = [one, changes];
  }
  return best;
}

/** The Levenshtein distance: how many letters must be put in, left out or replaced. One row of the table at a time. */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let index = 0; index < first.length; index += 1) {
    const next = [index + 1];
    for (let at = 1; at <= second.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + (first[index] === second[at - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}
