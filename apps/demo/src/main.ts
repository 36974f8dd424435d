import '@hc-roadmap/elements/define/all.js';
import { enableCopyButtons } from './copy.js';
import { showEvents } from './events.js';

enableCopyButtons(document);
showEvents(document);

const calculator = document.querySelector<HTMLFormElement>('form#calculator');
if (calculator !== null) {
  // All methods and their words: only the page that has the form loads them.
  void import('./calculator/calculator.js').then(({ enableCalculator }) => {
    enableCalculator(calculator);
  });
}
