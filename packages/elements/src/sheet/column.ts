import { linesOf, widthOf } from './letters.js';
import type { SheetColors, SheetShape, SheetSize } from './sheet.js';

/** How a text is written. */
export interface Writing {
  readonly bold?: boolean;
  /** Height of the letters, in those of the column. */
  readonly size?: number;
  /** How far from the edge of the column it begins, in heights of the column's letters. */
  readonly indent?: number;
}

/** Height of a line, in heights of its letters. */
const LINE = 1.4;

/** What stands below each other on a sheet. All lengths are in heights of its letters (em), from the top left corner. */
export class Column {
  readonly shapes: SheetShape[] = [];
  /** Width between the margins. */
  readonly width: number;
  /** How far it is filled. */
  bottom: number;

  readonly #margin: number;
  readonly #letters: number;
  readonly #colors: SheetColors;

  constructor({ width, letters, above = 0 }: SheetSize, colors: SheetColors) {
    this.#letters = letters;
    this.#colors = colors;
    // A narrow sheet has no room to give away.
    this.#margin = Math.min(1.7, (0.06 * width) / letters);
    this.width = width / letters - 2 * this.#margin;
    this.bottom = this.#margin + above / letters;
  }

  /** Height of all there is, with the margin below it, in pixels. */
  get height(): number {
    // A thousandth less: what fills a sheet to its end is not a pixel higher.
    return Math.ceil((this.bottom + this.#margin) * this.#letters - 0.001);
  }

  /** Height of its letters, in pixels. */
  get letters(): number {
    return this.#letters;
  }

  /** A distance from the left margin and one from the top of the sheet, in pixels. */
  at(x: number, y: number): { readonly x: number; readonly y: number } {
    return { x: (this.#margin + x) * this.#letters, y: y * this.#letters };
  }

  /** Leaves room. */
  skip(height: number): void {
    this.bottom += height;
  }

  /** Writes a text in as many lines as it takes. */
  write(text: string, { bold = false, size = 1, indent = 0 }: Writing = {}): void {
    for (const line of linesOf(text, (this.width - indent) / size, bold)) {
      this.bottom += LINE * size;
      this.put(line, indent, this.bottom - 0.35 * size, { bold, size });
    }
  }

  /** Writes a text in one line at a place. */
  put(
    text: string,
    x: number,
    y: number,
    {
      bold = false,
      size = 1,
      anchor = 'start',
    }: Writing & { readonly anchor?: 'start' | 'middle' | 'end' } = {},
  ): void {
    const { text: color } = this.#colors;
    this.shapes.push({
      type: 'text',
      place: this.at(x, y),
      text,
      size: size * this.#letters,
      bold,
      anchor,
      color,
    });
  }

  /**
   * Writes texts beside each other, each behind something that is drawn; as many on a line as fit.
   *
   * @param draw Draws what belongs to a text, from a place on.
   */
  flow(texts: readonly string[], room: number, draw: (index: number, x: number, y: number) => void): void {
    let x = 0;
    texts.forEach((text, index) => {
      const width = room + widthOf(text);
      if (x > 0 && x + width > this.width) x = 0;
      if (x === 0) this.bottom += LINE;
      draw(index, x, this.bottom - 0.7);
      const [line = '', ...more] = linesOf(text, this.width - room);
      this.put(line, x + room, this.bottom - 0.35);
      for (const other of more) {
        this.bottom += LINE;
        this.put(other, x + room, this.bottom - 0.35);
      }
      x = more.length === 0 ? x + width + 1.2 : 0;
    });
  }
}
