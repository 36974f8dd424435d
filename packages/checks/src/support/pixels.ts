import type { Page } from 'playwright-core';

/** The relative luminance of a colour of channels up to 255, by WCAG. */
export function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((part) => {
    const channel = part / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two luminances, 1 to 21, by WCAG. */
export function contrastOf(...luminances: readonly [number, number]): number {
  const [darker, lighter] = [Math.min(...luminances), Math.max(...luminances)];
  return (lighter + 0.05) / (darker + 0.05);
}

/** A rectangle of the screen, in CSS pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of a part of the screen, as the luminance of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly luminances: readonly number[];
}

/** Looks at a part of the screen as it is drawn. */
export async function look(page: Page, clip: Area): Promise<Picture> {
  const picture = await page.screenshot({ clip, animations: 'allow', caret: 'initial' });
  // Worked out in the page, and carried over as text: a picture has too many numbers for a list.
  const { width, text } = await page.evaluate(async (base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([file], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('the browser cannot read a picture');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let text = '';
    for (let at = 0; at < data.length; at += 4) {
      text += String.fromCharCode(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    }
    return { width: bitmap.width, text: btoa(text) };
  }, picture.toString('base64'));
  const bytes = Buffer.from(text, 'base64');
  const luminances: number[] = [];
  for (let at = 0; at < bytes.length; at += 3) luminances.push(luminanceOf([...bytes.subarray(at, at + 3)]));
  return { width, luminances };
}
