/**
 * Where no page is, nobody can measure a text. These widths are those of DejaVu Sans and Verdana, the widest of the usual
 * fonts without serifs, rounded up: in any other font a line ends earlier.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl' ]/u, 0.36],
  [/[ftrIJł|.,:;!()[\]/\\"·‐-]/u, 0.46],
  [/[sczkvxyaeLFTEY?°]/u, 0.65],
  [/[bdghnopquøđßASXZPK0-9€$_*{}–„“”‘’]/u, 0.72],
  [/[BCDGHNRUVOQØ&w+=≥≤±~^#<>«»]/u, 0.84],
  [/[MmWÆæŒœ%@—…→▲▼]/u, 1.08],
];
/** What is not a Latin letter: a sign of Chinese, or a picture. */
const WIDEST = 1.4;
const BOLD = 1.2;
const MARKS = /\p{Mark}/gu;

/** How wide a text can be, in heights of its letters (em). */
export function widthOf(text: string, bold = false): number {
  let width = 0;
  // An accent takes no room of its own.
  for (const letter of text.normalize('NFD').replaceAll(MARKS, '')) width += widthOfLetter(letter);
  return bold ? width * BOLD : width;
}

function widthOfLetter(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
}

/** A text in lines that are at most so many em wide; a word that is wider is cut. */
export function linesOf(text: string, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((long) => cut(long, width, bold))) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, bold) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function cut(word: string, width: number, bold: boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
