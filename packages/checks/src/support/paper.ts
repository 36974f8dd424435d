import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A text on paper. */
export interface Printed {
  readonly page: number;
  readonly text: string;
}

/** Prints a page on A4 as browsers do when nothing is chosen, without backgrounds, and reads the texts back. */
export async function printPage(page: Page): Promise<Printed[]> {
  const file = await page.pdf({
    format: 'A4',
    printBackground: false,
    margin: { top: '2cm', bottom: '2cm' },
  });
  const document = await getDocumentProxy(new Uint8Array(file));
  const pages = Array.from({ length: document.numPages }, async (_, index): Promise<Printed[]> => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    return items.flatMap((item) => ('str' in item ? [{ page: index + 1, text: item.str }] : []));
  });
  return (await Promise.all(pages)).flat();
}

/** A text without its spaces: on paper a line ends anywhere. */
export function dense(text: string): string {
  return text.replaceAll(/\s+/g, '').normalize('NFKC');
}

/** Everything on some pages, without spaces. */
export function denseText(printed: readonly Printed[], page?: number): string {
  return dense(
    printed.flatMap((one) => (page === undefined || one.page === page ? [one.text] : [])).join(''),
  );
}
