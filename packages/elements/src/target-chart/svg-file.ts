import type { Sheet, SheetShape } from './sheet.js';

/** A sheet as an SVG file: it needs no page, no style sheet and no font but what there is. */
export function svgFile({ width, height, language, title, description, colors, shapes }: Sheet): string {
  const drawn = shapes.map((shape) => drawShape(shape, colors));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" lang="${language}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${escaped(colors.paper)}"/>`,
    ...drawn,
    '</svg>',
  ].join('\n');
}

function drawShape(shape: SheetShape, colors: Sheet['colors']): string {
  const color = (name: keyof Sheet['colors']): string => escaped(colors[name]);
  switch (shape.type) {
    case 'line': {
      const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`;
      return `<polyline points="${pointsOf(shape.places)}" fill="none" stroke="${color(shape.color)}" stroke-width="${shape.width}" stroke-opacity="${shape.opacity ?? 1}"${dash}/>`;
    }
    case 'area': {
      const stroke = shape.stroke === undefined ? '' : ` stroke="${color(shape.stroke)}" stroke-width="2"`;
      return `<polygon points="${pointsOf(shape.places)}" fill="${color(shape.fill)}" fill-opacity="${shape.opacity}"${stroke}/>`;
    }
    case 'dot':
      return `<circle cx="${round(shape.place.x)}" cy="${round(shape.place.y)}" r="${shape.radius}" fill="${color(shape.fill)}" stroke="${color(shape.stroke)}" stroke-width="2"/>`;
    case 'text':
      return `<text x="${round(shape.place.x)}" y="${round(shape.place.y)}" font-size="${shape.size}"${shape.bold ? ' font-weight="bold"' : ''} text-anchor="${shape.anchor}" fill="${color('text')}">${escaped(shape.text)}</text>`;
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
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}
