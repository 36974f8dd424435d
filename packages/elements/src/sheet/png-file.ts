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
  context.fillStyle = sheet.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  for (const shape of sheet.shapes) paint(context, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('this browser makes no PNG files'));
      else resolve(blob);
    });
  });
}

function paint(context: CanvasRenderingContext2D, shape: SheetShape): void {
  context.save();
  context.beginPath();
  switch (shape.type) {
    case 'line':
      for (const { x, y } of shape.places) context.lineTo(x, y);
      context.setLineDash([...(shape.dash ?? [])]);
      context.globalAlpha = shape.opacity ?? 1;
      context.lineWidth = shape.width;
      context.strokeStyle = shape.color;
      context.stroke();
      break;
    case 'area':
      for (const { x, y } of shape.places) context.lineTo(x, y);
      context.closePath();
      context.globalAlpha = shape.opacity;
      context.fillStyle = shape.fill;
      context.fill();
      if (shape.stroke !== undefined) outline(context, shape.stroke, shape.width);
      break;
    case 'dot':
      context.arc(shape.place.x, shape.place.y, shape.radius, 0, 2 * Math.PI);
      context.fillStyle = shape.fill;
      context.fill();
      outline(context, shape.stroke, shape.width);
      break;
    case 'sign':
      context.translate(shape.place.x, shape.place.y);
      context.scale(shape.scale, shape.scale);
      context.fillStyle = shape.fill;
      context.fill(new Path2D(shape.outline), 'evenodd');
      context.lineWidth = 2.4;
      context.strokeStyle = shape.stroke;
      context.stroke(new Path2D(shape.strokes));
      break;
    case 'text':
      context.font = `${shape.bold ? 'bold ' : ''}${shape.size}px Arial, Helvetica, sans-serif`;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      context.fillStyle = shape.color;
      context.fillText(shape.text, shape.place.x, shape.place.y);
  }
  context.restore();
}

function outline(context: CanvasRenderingContext2D, color: string, width = 1): void {
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
}
