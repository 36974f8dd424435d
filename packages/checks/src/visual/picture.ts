import { decode, encode } from 'fast-png';

/** A picture as its points: a byte each for red, green, blue and how opaque it is, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A place in a picture, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CHANNELS = 4;
/** The most colours that a picture with a list of them can have. */
const MOST_COLOURS = 256;
/** Distance between the shades that are kept: less than an eye sees, and a quarter of the bytes. */
const SHADE = 17;
const SHADES = Uint8Array.from({ length: 256 }, (_, value) => Math.round(value / SHADE) * SHADE);

/** Reads a PNG file. */
export function read(file: Uint8Array): Picture {
  const { width, height, channels, data, palette } = decode(file);
  const points = new Uint8Array(width * height * CHANNELS).fill(255);
  for (let point = 0; point < width * height; point += 1) {
    const listed = palette?.[data[point] ?? 0];
    for (let channel = 0; channel < CHANNELS - 1; channel += 1) {
      points[point * CHANNELS + channel] = listed?.[channel] ?? data[point * channels + channel] ?? 0;
    }
  }
  return { width, height, data: points };
}

/** A part of a picture. What of the place is outside the picture is left out. */
export function crop(picture: Picture, { x, y, width, height }: Box): Picture {
  const rows = Math.min(height, picture.height - y);
  const columns = Math.min(width, picture.width - x);
  const data = new Uint8Array(rows * columns * CHANNELS);
  for (let row = 0; row < rows; row += 1) {
    const start = ((y + row) * picture.width + x) * CHANNELS;
    data.set(picture.data.subarray(start, start + columns * CHANNELS), row * columns * CHANNELS);
  }
  return { width: columns, height: rows, data };
}

/** A picture in the shades that are kept: how an edge was smoothed is then nearly the same everywhere. */
export function inFewShades({ width, height, data }: Picture): Picture {
  return { width, height, data: data.map((value) => SHADES[value] ?? 0) };
}

/**
 * Writes a PNG file with a list of colours, which is the smallest for a page.
 *
 * @throws Error for a picture with more colours than fit in the list.
 */
export function write({ width, height, data }: Picture): Uint8Array {
  const places = new Map<number, number>();
  const palette: [number, number, number][] = [];
  const points = new Uint8Array(width * height);
  for (let point = 0; point < points.length; point += 1) {
    const start = point * CHANNELS;
    const [red, green, blue] = [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
    const colour = (red << 16) | (green << 8) | blue;
    const place = places.get(colour) ?? palette.push([red, green, blue]) - 1;
    places.set(colour, place);
    points[point] = place;
  }
  if (palette.length > MOST_COLOURS)
    throw new Error(`a picture has ${palette.length} colours, and 256 at most`);
  return encode({ width, height, data: points, channels: 1, depth: 8, palette }, { zlib: { level: 9 } });
}
