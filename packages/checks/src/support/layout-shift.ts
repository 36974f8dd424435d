import type { Page } from 'playwright-core';

/** Cumulative layout shift, as the browser has kept it. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(total), 100);
      }),
  );
}

/** To be run in a page: where the text below each widget is, seen from the top of the widget, when the page's column has these widths. */
export function bottoms(widths: readonly string[]): number[][] {
  const column = document.querySelector('main');
  return widths.map((width) => {
    if (column !== null) column.style.width = width;
    return [...document.querySelectorAll('section')].map((section) => {
      const below = section.querySelector('.below');
      return (below?.getBoundingClientRect().top ?? NaN) - section.getBoundingClientRect().top;
    });
  });
}
