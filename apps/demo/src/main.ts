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

const builder = document.querySelector<HTMLFormElement>('form#builder');
if (builder !== null) {
  // The sentences of every choice are worked out: only the page that has the form loads what does that.
  void import('./builder/builder.js').then(({ enableBuilder }) => {
    enableBuilder(builder);
  });
}

// A page in two languages loads nothing of a third.
if (document.querySelector('[lang=fy]') !== null) void import('./languages/add-frisian.js');
