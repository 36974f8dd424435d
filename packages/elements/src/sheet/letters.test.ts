import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from './letters.js';

describe('the lines of a text', () => {
  it('are as few as fit', () => {
    expect(linesOf('one two three', widthOf('one two'))).toEqual(['one two', 'three']);
  });

  it('cut a word that is wider than a line, between letters', () => {
    expect(linesOf('mmmmmm', 2.2)).toEqual(['mm', 'mm', 'mm']);
    expect(linesOf('𝒎𝒎', 1)).toEqual(['𝒎', '𝒎']);
  });

  it('of nothing are none', () => {
    expect(linesOf(' \n', 10)).toEqual([]);
  });

  it('are never wider than asked for, and lose nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.double({ min: 2, max: 60, noNaN: true }),
        fc.boolean(),
        (text, width, bold) => {
          const lines = linesOf(text, width, bold);
          for (const line of lines) {
            // One letter is the least that a line can hold.
            if (Array.from(line).length > 1) expect(widthOf(line, bold)).toBeLessThanOrEqual(width);
          }
          expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        },
      ),
    );
  });
});

it('an accent makes no letter wider, and an unknown sign is taken for a wide one', () => {
  expect(widthOf('é')).toBe(widthOf('e'));
  expect(widthOf('漢')).toBeGreaterThan(widthOf('W'));
});
