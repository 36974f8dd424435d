import type { TargetData } from '@hc-roadmap/core';
import type { ExplainedEvidence } from '@hc-roadmap/core/evidence';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HcEvidenceEvent, type EvidenceQuestion } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { tableStyles } from '../internal/table.styles.js';
import { drawEvidence } from './drawing.js';
import { styles } from './evidence.styles.js';
import { wordsOfEvidence } from './evidence.words.js';
import { workOutEvidence } from './work-out.js';

/** What is known, or `null` while nothing has been asked. */
interface EvidenceView {
  readonly evidence: ExplainedEvidence | null;
}

/**
 * Where the figures of a target come from: what the roadmap promises, how it is measured and why, every figure with its
 * sources, and what contradicts it. Without a target it answers the widgets of the page, in place of their dialogs.
 *
 * @tagname hc-evidence
 * @attribute target - Id of the target. When absent, the element waits for a reader who asks where a widget's figures come from.
 * @attribute measure - Id of the measure; the preferred one when absent, and all measures of a target without a number.
 * @attribute as-of - Date to look from (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; the headings below it are one deeper, down to 6. 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot empty - A text of your own for when there is nothing to show.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The name of the target.
 * @csspart ask - What a reader can do, while nothing has been asked.
 * @csspart promise - What the roadmap promises.
 * @csspart measure - One measure with its figures.
 * @csspart choice - What was counted, why, and from when; of a milestone, what decides.
 * @csspart figures - A table of figures.
 * @csspart milestones - The steps of a milestone target.
 * @csspart sources - The publications.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-heading-font - The font of the heading: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 * @cssproperty --hc-radius - How round corners are; 8px when absent.
 */
export class HcEvidence extends RoadmapElement<EvidenceView> {
  static override styles = [shared, tableStyles, styles];

  static override properties: PropertyDeclarations = {
    target: {},
    measure: {},
    asOf: { attribute: 'as-of' },
  };

  declare target: string | null;
  declare measure: string | null;
  declare asOf: string | null;
  /** A roadmap of your own, or a slice of one, in place of an embedded roadmap. */
  declare data: TargetData | null;

  /** What a widget of the page was asked last. */
  #asked: EvidenceQuestion | null = null;

  constructor() {
    super();
    this.target = null;
    this.measure = null;
    this.asOf = null;
    this.data = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener(HcEvidenceEvent.type, this.#answer);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener(HcEvidenceEvent.type, this.#answer);
  }

  readonly #answer = (event: HcEvidenceEvent): void => {
    if (this.target !== null || event.defaultPrevented) return;
    event.preventDefault();
    this.#asked = event.question;
    this.renew();
    void this.updateComplete.then(() => {
      // The one who asked stands elsewhere on the page: the answer must be where the reader is.
      this.renderRoot.querySelector<HTMLElement>('[part=heading]')?.focus();
    });
  };

  protected async load(messages: Messages): Promise<EvidenceView> {
    const { target, measure } = this;
    const question =
      target === null
        ? this.#asked
        : {
            data: this.data ?? this.providedData,
            roadmap: this.roadmap ?? this.provided('roadmap'),
            target,
            measure,
            asOf: this.asOf ?? this.provided('as-of'),
          };
    return { evidence: question === null ? null : await workOutEvidence(question, messages) };
  }

  protected draw({ evidence }: EvidenceView, messages: Messages): TemplateResult {
    return evidence === null
      ? html`<p part="ask"><slot name="empty">${wordsOfEvidence(messages).ask}</slot></p>`
      : drawEvidence(
          evidence,
          this.level,
          wordsOfEvidence(messages),
          html`<slot name="heading">${evidence.name}</slot>`,
        );
  }
}

declare global {
  interface DocumentEventMap {
    'hc-evidence': HcEvidenceEvent;
  }
}
