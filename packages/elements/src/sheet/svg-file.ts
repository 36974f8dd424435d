import type { Sheet, SheetShape } from './sheet.js';

/** Fonts that most devices have, and then any without serifs. */
const FONTS = 'Arial, Helvetica, sans-serif';

/** A sheet as an SVG file: it needs no page, no style sheet and no font but what there is. */
export function svgFile({ width, height, language, title, description, paper, shapes }: Sheet): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" role="img" xml:lang="${escaped(language)}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(paper)}"/>`,
    ...shapes.map(drawShape),
    '</svg>\n',
  ].join('\n');
}

function drawShape(shape: SheetShape): string {
  switch (shape.type) {
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.map(round).join(' ')}"`;
      const faint = shape.opacity === undefined ? '' : ` stroke-opacity="${shape.opacity}"`;
      return `<polyline points="${pointsOf(shape.places)}" fill="none" stroke="${escaped(shape.color)}" stroke-width="${round(shape.width)}"${faint}${dash}/>`;
    }
    case 'area': {
      const stroke =
        shape.stroke === undefined
          ? ''
          : ` stroke="${escaped(shape.stroke)}" stroke-width="${round(shape.width ?? 1)}"`;
      return `<polygon points="${pointsOf(shape.places)}" fill="${escaped(shape.fill)}" fill-opacity="${shape.opacity}"${stroke}/>`;
    }
    case 'dot':
      return `<circle cx="${round(shape.place.x)}" cy="${round(shape.place.y)}" r="${round(shape.radius)}" fill="${escaped(shape.fill)}" stroke="${escaped(shape.stroke)}" stroke-width="${round(shape.width)}"/>`;
    case 'sign': {
      const { x, y } = shape.place;
      const strokes =
        shape.strokes === ''
          ? ''
          : `<path d="${escaped(shape.strokes)}" fill="none" stroke="${escaped(shape.stroke)}" stroke-width="2.4"/>`;
      return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(shape.scale)})"><path d="${escaped(shape.outline)}" fill="${escaped(shape.fill)}" fill-rule="evenodd"/>${strokes}</g>`;
    }
    case 'text':
      return `<text x="${round(shape.place.x)}" y="${round(shape.place.y)}" font-size="${round(shape.size)}"${shape.bold ? ' font-weight="bold"' : ''} text-anchor="${shape.anchor}" fill="${escaped(shape.color)}">${escaped(shape.text)}</text>`;
  }
}

function pointsOf(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

function round(pixels: number): number {
  return Number(pixels.toFixed(2));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that cannot become markup; signs that no XML file may hold are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
