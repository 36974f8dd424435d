import { chartCsv, type ExplainedChart } from '@hc-roadmap/core/chart';
import { pngFile } from '../sheet/png-file.js';
import type { SheetColors } from '../sheet/sheet.js';
import { svgFile } from '../sheet/svg-file.js';
import { sheetOf, type SheetMeans } from './sheet.js';

export type DownloadFormat = 'svg' | 'png' | 'csv';

/** Makes a file of a chart and hands it to the reader. A module of its own: it is loaded when a button is first used. */
export async function download(
  format: DownloadFormat,
  chart: ExplainedChart,
  drawn: ParentNode,
  means: Omit<SheetMeans, 'colors'>,
): Promise<void> {
  const file = await fileOf(format, chart, drawn, means);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  // Ids of somebody's own data may hold what a file name may not.
  link.download = `${`${chart.target}-${chart.measure}`.replaceAll(/[^\w-]+/g, '-').slice(0, 100)}.${format}`;
  link.click();
  // The browser needs the address a little longer than this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileOf(
  format: DownloadFormat,
  chart: ExplainedChart,
  drawn: ParentNode,
  means: Omit<SheetMeans, 'colors'>,
): Promise<Blob> | Blob {
  // Without the mark at its beginning, spreadsheets take UTF-8 for something else.
  if (format === 'csv') return new Blob(['\ufeff', chartCsv(chart)], { type: 'text/csv;charset=utf-8' });
  const sheet = sheetOf(chart, { ...means, colors: colorsOf(drawn) });
  return format === 'png' ? pngFile(sheet) : new Blob([svgFile(sheet)], { type: 'image/svg+xml' });
}

/** The colours that the reader sees now: those of the page, also when it is dark. */
function colorsOf(drawn: ParentNode): SheetColors {
  const base = drawn.querySelector('[part=base]') ?? document.documentElement;
  const mark = drawn.querySelector('circle.measured');
  return {
    text: getComputedStyle(base).color,
    accent: mark === null ? getComputedStyle(base).color : getComputedStyle(mark).stroke,
    paper: paperBehind(base),
  };
}

function paperBehind(element: Element): string {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
