import type { Sheet, SheetShape } from './sheet.js';

/** Pixels of the picture for each of the sheet: sharp on a screen with small pixels, and in print. */
const SCALE = 2;

/**
 * A sheet as a PNG picture. It is drawn by hand instead of from the SVG file: for that the file would have to be loaded as
 * an image, which a strict content security policy (`img-src`) forbids.
 */
export async function pngFile(sheet: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * SCALE;
  canvas.height = sheet.height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.scale(SCALE, SCALE);
  context.fillStyle = sheet.colors.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const shape of sheet.shapes) paint(context, shape, sheet.colors);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('this browser makes no PNG files'));
      else resolve(blob);
    });
  });
}

function paint(context: CanvasRenderingContext2D, shape: SheetShape, colors: Sheet['colors']): void {
  context.save();
  context.beginPath();
  switch (shape.type) {
    case 'line':
      for (const { x, y } of shape.places) context.lineTo(x, y);
      context.setLineDash([...(shape.dash ?? [])]);
      context.globalAlpha = shape.opacity ?? 1;
      context.lineWidth = shape.width;
      context.strokeStyle = colors[shape.color];
      context.stroke();
      break;
    case 'area':
      for (const { x, y } of shape.places) context.lineTo(x, y);
      context.closePath();
      context.globalAlpha = shape.opacity;
      context.fillStyle = colors[shape.fill];
      context.fill();
      if (shape.stroke !== undefined) outline(context, colors[shape.stroke]);
      break;
    case 'dot':
      context.arc(shape.place.x, shape.place.y, shape.radius, 0, 2 * Math.PI);
      context.fillStyle = colors[shape.fill];
      context.fill();
      outline(context, colors[shape.stroke]);
      break;
    case 'text':
      context.font = `${shape.bold ? 'bold ' : ''}${shape.size}px sans-serif`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillStyle = colors.text;
      context.fillText(shape.text, shape.place.x, shape.place.y);
  }
  context.restore();
}

function outline(context: CanvasRenderingContext2D, color: string): void {
  context.lineWidth = 2;
  context.strokeStyle = color;
  context.stroke();
}
