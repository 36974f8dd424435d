import { html, render, type LitElement } from 'lit';
import type { EvidenceQuestion } from '../events.js';
import { messagesFor, tagOf } from '../internal/language.js';
import { adoptLate } from '../internal/late-styles.js';
import { tableStyles } from '../internal/table.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { drawEvidence } from './drawing.js';
import { styles } from './evidence.styles.js';
import { wordsOfEvidence } from './evidence.words.js';
import { workOutEvidence } from './work-out.js';

/** The dialog stands apart from the page, so its heading begins at the top. */
const LEVEL = 2;

/**
 * Answers a question in a modal dialog inside a widget, until the reader closes it. The widget has no styles for it of
 * its own: most readers never ask.
 *
 * @throws RoadmapError when the question names something that is not in the data.
 */
export async function openEvidence(widget: LitElement, question: EvidenceQuestion): Promise<void> {
  const root = widget.shadowRoot;
  if (root === null) return;
  const messages = messagesFor(widget);
  const say = wordsOfEvidence(messages);
  const evidence = await workOutEvidence(question, messages);
  // A reader who pressed twice asked once.
  if (root.querySelector('dialog') !== null) return;
  adoptLate(widget, [tableStyles, styles, dialogStyles]);
  const dialog = document.createElement('dialog');
  dialog.lang = tagOf(messages);
  dialog.setAttribute('aria-labelledby', 'evidence-name');
  // A press beside it closes it too, where the browser knows how.
  dialog.setAttribute('closedby', 'any');
  // A word that is explained elsewhere on the page cannot be reached from a modal dialog.
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[href^="#"]') !== null) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  const close = (): void => {
    dialog.close();
  };
  render(
    html`<div>
      <button class="close" type="button" @click=${close}>${say.close}</button>
      ${drawEvidence(evidence, LEVEL, say)}
    </div>`,
    dialog,
  );
  root.append(dialog);
  dialog.showModal();
}
