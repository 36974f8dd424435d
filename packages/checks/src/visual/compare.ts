import pixelmatch from 'pixelmatch';
import type { Picture } from './picture.js';

/**
 * How far a colour may be off before an eye sees it, from 0 to 1, as pixelmatch measures it (YIQ). What differs only by
 * how an edge was smoothed does not count.
 */
const COLOUR_THRESHOLD = 0.1;
/** So many points may differ: fewer than the smallest letter has. */
const MOST_POINTS = 12;

/** What an eye would see of the difference between two pictures. */
export interface Difference {
  readonly isSeen: boolean;
  /** In words: `42 points differ`. */
  readonly words: string;
  /** The difference as a picture, when the pictures have one size. */
  readonly picture?: Picture;
}

export function compare(expected: Picture, actual: Picture): Difference {
  const { width, height } = expected;
  if (width !== actual.width || height !== actual.height) {
    const words = `it is ${actual.width} by ${actual.height}, and was ${width} by ${height}`;
    return { isSeen: true, words };
  }
  const data = new Uint8Array(expected.data.length);
  const points = pixelmatch(expected.data, actual.data, data, width, height, {
    threshold: COLOUR_THRESHOLD,
  });
  return { isSeen: points > MOST_POINTS, words: `${points} points differ`, picture: { width, height, data } };
}
