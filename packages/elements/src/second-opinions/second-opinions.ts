import type { ExplainedOpinion, ExplainedOpinions, TargetData } from '@hc-roadmap/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { FiguresElement } from '../internal/figures-element.js';
import { langOfTexts } from '../internal/language.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { tableStyles } from '../internal/table.styles.js';
import { findTargetData } from '../internal/target-data.js';
import { verdictIcon } from '../internal/verdict-icon.js';
import { verdictStyles } from '../internal/verdict.styles.js';
import { styles } from './second-opinions.styles.js';
import { words, type SecondOpinionsWords } from './second-opinions.words.js';
import type { SecondOpinionsView, Way } from './work-out-opinions.js';

/**
 * What each published method says of one target on the same figures, why they differ, and how much the verdict depends on
 * what was assumed.
 *
 * @tagname hc-second-opinions
 * @attribute target - Id of the target; the first target of the roadmap when absent.
 * @attribute measure - Id of the measure; the preferred one when absent, and all measures of a target without a number.
 * @attribute as-of - Date to assess on (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; the heading about certainty is one deeper, down to 6. 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcEvidenceEvent} hc-evidence - The reader asks where the figures come from; `event.question` says of what.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The name of the target.
 * @csspart subject - The year and the measure.
 * @csspart measure - The opinions on one measure.
 * @csspart summary - Whether the methods agree, in a sentence.
 * @csspart opinions - The table of what each method says.
 * @csspart robustness - How certain the verdict is.
 * @csspart ways - The table of all ways to work the verdict out.
 * @csspart verdict - A verdict in a table.
 * @csspart sources - Where the figures come from.
 * @csspart evidence - The button that shows where the figures come from.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-good - Verdicts achieved and on track.
 * @cssproperty --hc-color-warning - Verdicts behind, off track and mixed.
 * @cssproperty --hc-color-bad - Verdicts missed and moving away.
 * @cssproperty --hc-heading-font - The font of the headings: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 * @cssproperty --hc-color-on-verdict - The sign inside a verdict's shape; white when absent.
 * @cssproperty --hc-radius - How round corners are; 8px when absent.
 */
export class HcSecondOpinions extends FiguresElement<SecondOpinionsView> {
  static override styles = [shared, verdictStyles, tableStyles, styles];

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

  constructor() {
    super();
    this.target = null;
    this.measure = null;
    this.asOf = null;
    this.data = null;
  }

  protected async load({ language, pack }: Messages): Promise<SecondOpinionsView> {
    const { measure } = this;
    const asOf = this.questionOf(this).asOf ?? new Date().toISOString().slice(0, 10);
    const [{ workOutOpinions }, { data, target }] = await Promise.all([
      import('./work-out-opinions.js'),
      findTargetData(this.questionOf(this)),
    ]);
    return workOutOpinions(data, target, { asOf, measure }, pack?.analysis ?? language);
  }

  protected draw(
    { name, subject, measures, robustness, sources }: SecondOpinionsView,
    messages: Messages,
  ): TemplateResult {
    const say = messages.pack?.widgets.secondOpinions ?? words[messages.language];
    return html`
      <div part="heading" role="heading" aria-level=${this.level} lang=${langOfTexts(messages)}>
        <slot name="heading">${name}</slot>
      </div>
      <p part="subject" class="small">${subject}</p>
      ${measures.map((measure, index) => drawMeasure(measure, index, measures.length > 1, say))}
      ${
        robustness === undefined
          ? nothing
          : html`<div part="robustness">
              <div class="question" role="heading" aria-level=${Math.min(this.level + 1, 6)}>
                ${say.robustness}
              </div>
              <p id="certainty">${robustness.sentence}</p>
              <details>
                <summary>${say.showWays(robustness.ways.length)}</summary>
                ${drawWays(robustness.ways, say)}
              </details>
            </div>`
      }
      ${sourceLinks(messages.sources, sources, this.evidenceButton(this.questionOf(this), messages))}
    `;
  }
}

function drawMeasure(
  { name, summary, opinions }: ExplainedOpinions,
  index: number,
  isOneOfMore: boolean,
  say: SecondOpinionsWords,
): TemplateResult {
  return html`<div part="measure">
    <p part="summary" id="summary-${index}">
      ${isOneOfMore ? html`<strong>${capitalised(name)}.</strong>` : nothing} ${summary.text}
    </p>
    ${
      opinions.length === 0
        ? nothing
        : html`<details>
            <summary>${say.showMethods(opinions.length)}</summary>
            <table part="opinions" class="wide" role="table" aria-labelledby="summary-${index}">
              <thead>
                <tr role="row">
                  <th role="columnheader" scope="col">${say.method}</th>
                  <th role="columnheader" scope="col">${say.verdict}</th>
                  <th role="columnheader" scope="col">${say.reason}</th>
                </tr>
              </thead>
              <tbody>
                ${opinions.map(drawOpinion)}
              </tbody>
            </table>
          </details>`
    }
  </div>`;
}

function drawOpinion(opinion: ExplainedOpinion): TemplateResult {
  const { name, edition, verdict, label, category, says, difference, needed, working } = opinion;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name}<span class="small edition">${edition}</span></th>
    <td role="cell">
      <div part="verdict">
        ${verdictIcon(verdict)}<span
          ><strong>${label}</strong>${category === undefined ? nothing : html`<br />${category}`}</span
        >
      </div>
    </td>
    <td role="cell">
      ${[says, difference, needed].filter((text) => text !== undefined).join(' ')}
      ${
        working.length === 0
          ? nothing
          : html`<ul class="small">
              ${working.map((figure) => html`<li>${figure.name}: ${figure.value}</li>`)}
            </ul>`
      }
    </td>
  </tr>`;
}

function drawWays(ways: readonly Way[], say: SecondOpinionsWords): TemplateResult {
  return html`<table part="ways" class="wide" role="table" aria-labelledby="certainty">
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col">${say.measure}</th>
        <th role="columnheader" scope="col">${say.series}</th>
        <th role="columnheader" scope="col">${say.baseline}</th>
        <th role="columnheader" scope="col">${say.verdict}</th>
      </tr>
    </thead>
    <tbody>
      ${ways.map(
        ({ measure, series, baseline, verdict, outcome }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${measure}</th>
            <td role="cell">${series}</td>
            <td role="cell">${baseline}</td>
            <td role="cell">
              <div part="verdict">${verdictIcon(verdict)}<span>${outcome}</span></div>
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
