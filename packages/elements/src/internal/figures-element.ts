import { html, type TemplateResult } from 'lit';
import { HcEvidenceEvent, type EvidenceQuestion } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { RoadmapElement } from './roadmap-element.js';

/** A widget that shows figures, and can say where they come from. */
export abstract class FiguresElement<View> extends RoadmapElement<View> {
  /** What is asked of a target, with what the provider around the widget says. */
  protected questionOf({ data, target, measure, asOf }: Omit<EvidenceQuestion, 'roadmap'>): EvidenceQuestion {
    return {
      data: data ?? this.providedData,
      roadmap: this.roadmap ?? this.provided('roadmap'),
      target,
      measure,
      asOf: asOf ?? this.provided('as-of'),
    };
  }

  /** The button that shows the figures and the sources behind what is shown. */
  protected evidenceButton(question: EvidenceQuestion, { evidence }: Messages): TemplateResult {
    const show = (): void => void this.showEvidence(question);
    return html`<button part="evidence" type="button" @click=${show}>${evidence}</button>`;
  }

  /** Shows the figures and the sources behind what is asked. */
  protected async showEvidence(question: EvidenceQuestion): Promise<void> {
    if (!this.dispatchEvent(new HcEvidenceEvent(question))) return;
    try {
      const { openEvidence } = await import('../evidence/dialog.js');
      await openEvidence(this, question);
    } catch (error) {
      this.fail(error);
    }
  }
}
