import type { Collection, NotFound } from '../../src/types.js';

/** What was looked for and not found, as a list. */
export function notFoundList({ notFound }: Pick<Collection, 'notFound'>): string {
  return notFound.map((item) => `- **${capital(item.what.en)}.**${insteadOf(item)}`).join('\n');
}

/** How much there is, in one sentence. */
export function countSentence({ indicators, goals, notFound, sources }: Collection): string {
  const series = indicators.flatMap((indicator) => indicator.series);
  const observations = series.flatMap((one) => one.observations);
  const contradicting = series.filter(({ contradicts }) => contradicts !== undefined);
  return (
    `${observations.length} observations in ${series.length} series of ${indicators.length} indicators, of which ` +
    `${contradicting.length} series contradict another one; ${goals.length} goals of others; ${sources.length} sources; ` +
    `${notFound.length} things that were looked for and not found.`
  );
}

function insteadOf({ instead }: NotFound): string {
  return instead === undefined ? '' : ` ${instead.en}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
