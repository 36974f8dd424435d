import { HcErrorEvent, HcReadyEvent } from '@hc-roadmap/elements';

/** Writes the last event of a widget into the element that asks for it with `data-event-of="ID"`. */
export function showEvents(page: Document): void {
  for (const output of page.querySelectorAll<HTMLElement>('[data-event-of]')) {
    const widget = page.getElementById(output.dataset['eventOf'] ?? '');
    widget?.addEventListener(HcReadyEvent.type, () => {
      output.textContent = HcReadyEvent.type;
    });
    widget?.addEventListener(HcErrorEvent.type, (event) => {
      const message = event instanceof HcErrorEvent ? event.error.message : '';
      output.textContent = `${HcErrorEvent.type}: ${message}`;
    });
  }
}
