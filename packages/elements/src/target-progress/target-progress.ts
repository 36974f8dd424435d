import type { Explanation, TargetData } from '@hc-roadmap/core';
import { html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { HcAssessedEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { after, atOnce, type Soon } from '../internal/at-once.js';
import { drawBar } from '../internal/bar.js';
import { placeMarks, type Bar } from '../internal/bar.model.js';
import { barStyles } from '../internal/bar.styles.js';
import { choice } from '../internal/choice.js';
import { explainTarget } from '../internal/explained.js';
import { drawMilestones } from '../internal/milestones.js';
import { milestoneStyles } from '../internal/milestones.styles.js';
import { langOfTexts } from '../internal/language.js';
import { adoptLate } from '../internal/late-styles.js';
import { FiguresElement } from '../internal/figures-element.js';
import { links, sourceLinks } from '../internal/source-links.js';
import { shared } from '../internal/shared.styles.js';
import { verdictIcon } from '../internal/verdict-icon.js';
import { verdictStyles } from '../internal/verdict.styles.js';
import type * as Plain from './plain.js';
import type * as Ring from './ring.js';
import { styles } from './target-progress.styles.js';

const loadRing = (): Promise<typeof Ring> => import('./ring.js');
const loadPlain = (): Promise<typeof Plain> => import('./plain.js');

/**
 * Where one target of a roadmap stands: its name, the verdict in a sentence, the picture, what to be careful
 * about and where the figures come from. A target with a number has a bar, a milestone target its steps, and
 * a direction target an arrow for each measure.
 *
 * @tagname hc-target-progress
 * @attribute target - Id of the target; the first target of the roadmap when absent.
 * @attribute measure - Id of the measure; the preferred one when absent.
 * @attribute method - Id of the method to judge by; `linear` for a number and `eurostat` for a direction when absent.
 * @attribute as-of - Date to assess on (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute {'bar' | 'compact' | 'card' | 'ring' | 'plain'} variant - `compact` is one sentence in running text, with its sources; `plain` is the sentence with the bar, or a sentence alone where there is no bar, for many of them below a heading of your own; `card` has a frame, and opens what to be careful about; `ring` bends the bar round its value. `bar` when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcEvidenceEvent} hc-evidence - The reader asks where the figures come from; `event.question` says of what.
 * @fires {HcAssessedEvent} hc-assessed - The target has been assessed; `event.explanation` has the verdict.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The name of the target.
 * @csspart subject - The year and the measure.
 * @csspart verdict - The verdict in a sentence.
 * @csspart meter - The bar.
 * @csspart marks - The list of values below a narrow bar.
 * @csspart measures - The table of a direction target.
 * @csspart milestones - The steps of a milestone target.
 * @csspart caveats - What to be careful about.
 * @csspart sources - Where the figures come from.
 * @csspart evidence - The button that shows where the figures come from.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-accent - The filled part of the bar.
 * @cssproperty --hc-color-good - Verdicts achieved and on track.
 * @cssproperty --hc-color-warning - Verdicts behind, off track and mixed.
 * @cssproperty --hc-color-bad - Verdicts missed and moving away.
 * @cssproperty --hc-heading-font - The font of the heading: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 * @cssproperty --hc-color-on-verdict - The sign inside a verdict's shape; white when absent.
 * @cssproperty --hc-radius - How round corners are; 8px when absent.
 */
export class HcTargetProgress extends FiguresElement<Explanation> {
  static override styles = [shared, verdictStyles, barStyles, milestoneStyles, styles];

  static override properties: PropertyDeclarations = {
    target: {},
    measure: {},
    method: {},
    asOf: { attribute: 'as-of' },
    // The styles go by the attribute.
    variant: { reflect: true },
  };

  declare target: string | null;
  declare measure: string | null;
  declare method: string | null;
  declare asOf: string | null;
  declare variant: 'bar' | 'compact' | 'card' | 'ring' | 'plain' | null;
  /** A roadmap of your own, or a slice of one, in place of an embedded roadmap. */
  declare data: TargetData | null;

  /** What draws a ring or a plain bar, once one has been asked for. */
  #ring: typeof Ring | undefined;
  #plain: typeof Plain | undefined;

  constructor() {
    super();
    this.target = null;
    this.measure = null;
    this.method = null;
    this.asOf = null;
    this.variant = null;
    this.data = null;
  }

  protected override announce(view: Explanation): void {
    this.dispatchEvent(new HcAssessedEvent(view));
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Only pages with such a variant load what draws it, and then it is there before anything is drawn.
    if (this.#mustLoad) this.renew();
    super.willUpdate(changed);
  }

  get #mustLoad(): boolean {
    return (
      (this.variant === 'ring' && this.#ring === undefined) ||
      (this.variant === 'plain' && this.#plain === undefined)
    );
  }

  protected load({ language, pack }: Messages): Soon<Explanation> {
    const question = this.questionOf(this);
    const { measure, asOf } = question;
    const method = this.method ?? this.provided('method');
    return after(this.#loadLook(), () => explainTarget(question, { measure, method, asOf, language, pack }));
  }

  #loadLook(): Soon<void> {
    if (!this.#mustLoad) return;
    if (this.variant === 'plain') {
      return after(atOnce(loadPlain), (plain) => {
        this.#plain = plain;
      });
    }
    return after(atOnce(loadRing), (ring) => {
      this.#ring = ring;
      adoptLate(this, [ring.ringStyles]);
    });
  }

  protected draw(view: Explanation, messages: Messages): TemplateResult {
    const question = this.questionOf(this);
    const variant = choice(this, 'variant', this.variant, ['bar', 'compact', 'card', 'ring', 'plain']);
    const bar = placeMarks(view.marks);
    if (variant === 'plain' && bar !== null && this.#plain !== undefined) {
      return this.#plain.drawPlain(bar, view, messages, () => void this.showEvidence(question));
    }
    const button = this.evidenceButton(question, messages);
    if (variant === 'compact' || variant === 'plain') {
      return drawSentence(view, messages, button);
    }
    return html`
      <div part="heading" id="name" role="heading" aria-level=${this.level} lang=${langOfTexts(messages)}>
        <slot name="heading">${view.name}</slot>
      </div>
      <p part="subject" class="small">${view.subject}</p>
      <p part="verdict">
        ${verdictIcon(view.verdict)}<span><strong>${view.label}.</strong> ${view.body}</span>
      </p>
      ${bar === null ? nothing : variant === 'ring' && this.#ring !== undefined ? this.#ring.drawRing(bar, view, messages) : drawMeter(bar, view, messages)}
      ${view.measures.length === 0 ? nothing : drawMeasures(view, messages)}
      ${view.milestones.length === 0 ? nothing : drawMilestones(view.milestones)}
      ${variant === 'card' ? drawFolded(view.caveats, messages) : drawNotes(view.caveats, messages)}
      ${sourceLinks(messages.sources, view.sources, button)}
    `;
  }
}

function drawSentence(
  { name, verdict, label, body, sources }: Explanation,
  messages: Messages,
  button: TemplateResult,
): TemplateResult {
  return html`<span part="verdict"
      >${verdictIcon(verdict)}
      <span part="heading" lang=${langOfTexts(messages)}><slot name="heading">${name}</slot></span
      >: <strong>${label}.</strong> ${body}</span
    >
    <span part="sources">(${messages.sources} ${links(sources)} · ${button})</span>`;
}

/** Height of a line of labels, in em. */
const LANE = 1.5;

function drawMeter(bar: Bar, { sentence }: Explanation, { marks }: Messages): TemplateResult {
  return html`
    ${drawBar(bar, 'name', sentence, { above: drawLabels(bar, 'above'), below: drawLabels(bar, 'below') })}
    <ul part="marks" class="small" aria-label=${marks}>
      ${bar.marks.map(({ id, label }) => html`<li class=${id}>${label}</li>`)}
    </ul>
  `;
}

function drawLabels({ marks }: Bar, side: 'above' | 'below'): TemplateResult {
  const labels = marks.filter((mark) => mark.side === side);
  const lanes = Math.max(0, ...labels.map(({ lane }) => lane + 1));
  // The lane next to the bar is the last one above it and the first one below it.
  const row = (lane: number): number => (side === 'above' ? lanes - lane : lane + 1);
  return html`<svg class="labels" height="${lanes * LANE}em" aria-hidden="true">
    ${labels.map(
      ({ id, position, label, anchor, lane }) =>
        svg`<text class=${id} x="${position}%" y="${row(lane) * LANE - 0.4}em" text-anchor=${anchor}>${label}</text>`,
    )}
  </svg>`;
}

const ARROWS = { up: '▲', down: '▼', same: '=' } as const;

function drawMeasures({ measures }: Explanation, messages: Messages): TemplateResult {
  return html`<ul part="measures" aria-label=${messages.marks}>
    ${measures.map(
      ({ name, outcome, change, caveats }) =>
        html`<li>
          <div class="row">
            <span>${name}</span>
            <span class="outcome">
              ${
                change === undefined
                  ? outcome
                  : html`${change.from.value} (${change.from.period}) → ${change.to.value}
                      (${change.to.period})
                      <strong><span aria-hidden="true">${ARROWS[change.direction]}</span> ${outcome}</strong>`
              }
            </span>
          </div>
          ${drawNotes(caveats, messages)}
        </li>`,
    )}
  </ul>`;
}

function drawNotes(notes: readonly string[], { caveats }: Messages): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<ul part="caveats" class="small" aria-label=${caveats}>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
}

function drawFolded(notes: readonly string[], messages: Messages): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<details>
        <summary class="small">${messages.caveats} (${notes.length})</summary>
        ${drawNotes(notes, messages)}
      </details>`;
}
