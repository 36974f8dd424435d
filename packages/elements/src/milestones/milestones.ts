import type { ExplainedMilestone, Explanation, TargetData } from '@hc-roadmap/core';
import { embeddedCharts } from '@hc-roadmap/core/embedded-charts';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HcAssessedEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { pick } from '../internal/pick.js';
import { explainEmbedded, explainOwn } from '../internal/explained.js';
import { drawMilestones } from '../internal/milestones.js';
import { milestoneStyles } from '../internal/milestones.styles.js';
import { FiguresElement } from '../internal/figures-element.js';
import { langOfTexts } from '../internal/language.js';
import { shared } from '../internal/shared.styles.js';
import { links, sourceLinks } from '../internal/source-links.js';
import { verdictIcon } from '../internal/verdict-icon.js';
import { verdictStyles } from '../internal/verdict.styles.js';
import { styles } from './milestones.styles.js';
import { words, type MilestonesWords } from './milestones.words.js';

interface MilestonesView {
  readonly target: string;
  readonly explanation: Explanation;
}

/**
 * The dated steps of a milestone target: what was done and when, who says so, and which step decides.
 *
 * @tagname hc-milestones
 * @attribute target - Id of a milestone target; the first one of the roadmap when absent.
 * @attribute as-of - Date to assess on (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot empty - A text of your own for when there is nothing to show.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcAssessedEvent} hc-assessed - The target has been assessed; `event.explanation` has the verdict.
 * @fires {HcEvidenceEvent} hc-evidence - The reader asks where the steps come from; `event.question` says of what.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The name of the target.
 * @csspart subject - The year.
 * @csspart verdict - The verdict in a sentence.
 * @csspart milestones - The steps.
 * @csspart decides - The mark of the step that decides.
 * @csspart caveats - What to be careful about.
 * @csspart sources - Where the target stands, and who says that a step was taken.
 * @csspart evidence - The button that shows where the steps come from.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-good - Steps that are done, and the verdict achieved.
 * @cssproperty --hc-color-bad - The verdict missed.
 * @cssproperty --hc-heading-font - The font of the heading: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 * @cssproperty --hc-color-on-verdict - The sign inside a verdict's shape; white when absent.
 * @cssproperty --hc-radius - How round corners are; 8px when absent.
 */
export class HcMilestones extends FiguresElement<MilestonesView> {
  static override styles = [shared, verdictStyles, milestoneStyles, styles];

  static override properties: PropertyDeclarations = {
    target: {},
    asOf: { attribute: 'as-of' },
  };

  declare target: string | null;
  declare asOf: string | null;
  /** A roadmap of your own, or a slice of one, in place of an embedded roadmap. */
  declare data: TargetData | null;

  constructor() {
    super();
    this.target = null;
    this.asOf = null;
    this.data = null;
  }

  protected async load({ language, pack }: Messages): Promise<MilestonesView> {
    const { data, roadmap, target, asOf } = this.questionOf({
      data: this.data,
      target: this.target,
      measure: null,
      asOf: this.asOf,
    });
    const asked = { measure: null, method: null, asOf, language, pack };
    if (data !== null) {
      const id = target ?? data.targets.find(({ kind }) => kind === 'milestone')?.id ?? '';
      return checked(id, await explainOwn(data, id, asked));
    }
    const { id, targets } = embeddedRoadmap(roadmap);
    const charts = embeddedCharts.find((one) => one.id === id)?.targets;
    const first = targets.find((_, index) => charts?.[index]?.chart === undefined) ?? targets[0];
    const embedded = target === null ? first : pick('target', targets, target);
    return checked(embedded.id, await explainEmbedded(embedded, asked));
  }

  protected override excuse(error: Error, messages: Messages): string {
    const hasNone = error instanceof RoadmapError && error.code === 'no-milestones';
    return hasNone ? sayIn(messages).noMilestones : super.excuse(error, messages);
  }

  protected override announce({ explanation }: MilestonesView): void {
    this.dispatchEvent(new HcAssessedEvent(explanation));
  }

  protected draw({ target, explanation }: MilestonesView, messages: Messages): TemplateResult {
    const { name, subject, verdict, label, body, milestones, caveats, sources } = explanation;
    const question = this.questionOf({ data: this.data, target, measure: null, asOf: this.asOf });
    const named = new Set(milestones.flatMap((one) => one.sources.map(({ id }) => id)));
    return html`
      <div part="heading" role="heading" aria-level=${this.level} lang=${langOfTexts(messages)}>
        <slot name="heading">${name}</slot>
      </div>
      <p part="subject" class="small">${subject}</p>
      <p part="verdict">
        ${verdictIcon(verdict)}<span><strong>${label}.</strong> ${body}</span>
      </p>
      ${drawMilestones(milestones, (milestone) => drawBelow(milestone, messages))}
      ${
        caveats.length === 0
          ? nothing
          : html`<ul part="caveats" class="small" aria-label=${messages.caveats}>
              ${caveats.map((caveat) => html`<li>${caveat}</li>`)}
            </ul>`
      }
      ${sourceLinks(
        messages.sources,
        sources.filter(({ id }) => !named.has(id)),
        this.evidenceButton(question, messages),
      )}
    `;
  }
}

function sayIn({ language, pack }: Messages): MilestonesWords {
  return pack?.widgets.milestones ?? words[language];
}

function drawBelow({ decides, sources }: ExplainedMilestone, messages: Messages): TemplateResult {
  return html`${decides ? html`<div part="decides">${sayIn(messages).decides}</div>` : nothing}
  ${sources.length === 0 ? nothing : html`<div class="small">${messages.sources} ${links(sources)}</div>`}`;
}

function checked(target: string, explanation: Explanation): MilestonesView {
  if (explanation.milestones.length === 0) {
    throw new RoadmapError('no-milestones', `target must have milestones, got ${target}, which has figures`);
  }
  return { target, explanation };
}
