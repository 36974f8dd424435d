import type { TargetData } from '@hc-roadmap/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HcAssessedEvent, HcSelectEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { drawBar } from '../internal/bar.js';
import { barStyles } from '../internal/bar.styles.js';
import { choice } from '../internal/choice.js';
import { langOfTexts, tagOf } from '../internal/language.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { explainEmbedded, explainOwn } from '../internal/explained.js';
import { FiguresElement } from '../internal/figures-element.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { tableStyles } from '../internal/table.styles.js';
import { verdictIcon } from '../internal/verdict-icon.js';
import { verdictStyles } from '../internal/verdict.styles.js';
import {
  listTargets,
  sortTargets,
  type ListedTarget,
  type Sort,
  type TargetList,
} from './target-list.model.js';
import { styles } from './target-list.styles.js';
import { words, type TargetListWords } from './target-list.words.js';

/**
 * All targets of a roadmap with where each stands: as cards, or as a table that the reader can sort.
 *
 * @tagname hc-target-list
 * @attribute {'cards' | 'table'} variant - `cards` or `table`; cards when absent.
 * @attribute {'verdict' | 'name'} sort - `verdict` puts the worst first, `name` sorts by the alphabet; the order of the roadmap when absent.
 * @attribute method - Id of the method to judge by; `linear` for a number and `eurostat` for a direction when absent.
 * @attribute as-of - Date to assess on (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; the names of the targets are one deeper, down to 6. 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot empty - A text of your own for when there is nothing to show.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcEvidenceEvent} hc-evidence - The reader asks where the figures come from; `event.question` says of what.
 * @fires {HcAssessedEvent} hc-assessed - A target has been assessed, one event each; `event.explanation` has the verdict.
 * @fires {HcSelectEvent} hc-select - The reader sorted the table; `event.value` is `verdict`, `name` or `null`.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The heading of the list.
 * @csspart summary - How many targets are achieved.
 * @csspart list - The cards, or the table.
 * @csspart target - A card, or a row of the table.
 * @csspart name - The name of a target.
 * @csspart subject - The year and the measure.
 * @csspart verdict - The verdict; in a card in a sentence.
 * @csspart meter - The bar.
 * @csspart sort - A button that sorts the table.
 * @csspart sources - Where the figures of a target come from.
 * @csspart evidence - The button that shows where the figures of a target come from.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-accent - The filled part of the bars.
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
export class HcTargetList extends FiguresElement<TargetList> {
  static override styles = [shared, verdictStyles, barStyles, tableStyles, styles];

  static override properties: PropertyDeclarations = {
    variant: {},
    sort: { reflect: true },
    method: {},
    asOf: { attribute: 'as-of' },
  };

  declare variant: 'cards' | 'table' | null;
  declare sort: 'verdict' | 'name' | null;
  declare method: string | null;
  declare asOf: string | null;
  /** A roadmap of your own in place of an embedded roadmap. */
  declare data: TargetData | null;

  constructor() {
    super();
    this.variant = null;
    this.sort = null;
    this.method = null;
    this.asOf = null;
    this.data = null;
  }

  protected async load(messages: Messages): Promise<TargetList> {
    const { language, pack } = messages;
    const method = this.method ?? this.provided('method');
    const asOf = this.asOf ?? this.provided('as-of');
    const asked = { measure: null, method, asOf, language, pack };
    const data = this.data ?? this.providedData;
    const explained =
      data === null
        ? embeddedRoadmap(this.roadmap ?? this.provided('roadmap')).targets.map(async (target) => ({
            id: target.id,
            explanation: await explainEmbedded(target, asked),
          }))
        : data.targets.map(async ({ id }) => ({ id, explanation: await explainOwn(data, id, asked) }));
    return listTargets(await Promise.all(explained), language, sayIn(messages));
  }

  protected override announce({ targets }: TargetList): void {
    for (const { explanation } of targets) this.dispatchEvent(new HcAssessedEvent(explanation));
  }

  protected draw({ summary, targets }: TargetList, messages: Messages): TemplateResult {
    const isTable = choice(this, 'variant', this.variant, ['cards', 'table']) === 'table';
    const sorted = sortTargets(
      targets,
      choice(this, 'sort', this.sort, ['verdict', 'name']),
      tagOf(messages),
    );
    return html`
      <div part="heading" id="heading" role="heading" aria-level=${this.level}>
        <slot name="heading">${sayIn(messages).heading}</slot>
      </div>
      <p part="summary">${targets.length === 0 ? html`<slot name="empty">${summary}</slot>` : summary}</p>
      ${targets.length === 0 ? nothing : isTable ? this.#drawTable(sorted, messages) : this.#drawCards(sorted, messages)}
    `;
  }

  #evidenceButton(target: string, messages: Messages): TemplateResult {
    const { data, asOf } = this;
    return this.evidenceButton(this.questionOf({ data, target, measure: null, asOf }), messages);
  }

  #drawCards(targets: readonly ListedTarget[], messages: Messages): TemplateResult {
    const level = Math.min(this.level + 1, 6);
    return html`<ul part="list" class="cards" aria-labelledby="heading">
      ${targets.map(
        ({ id, explanation, bar }, index) =>
          html`<li part="target">
            <div
              part="name"
              id="name-${index}"
              role="heading"
              aria-level=${level}
              lang=${langOfTexts(messages)}
            >
              ${explanation.name}
            </div>
            <p part="subject" class="small">${explanation.subject}</p>
            <p part="verdict">
              ${verdictIcon(explanation.verdict)}<span
                ><strong>${explanation.label}.</strong> ${explanation.body}</span
              >
            </p>
            ${bar === null ? nothing : drawBar(bar, `name-${index}`, explanation.sentence)}
            ${sourceLinks(messages.sources, explanation.sources, this.#evidenceButton(id, messages))}
          </li>`,
      )}
    </ul>`;
  }

  // The roles are written out: in a narrow column the rows are blocks, and then browsers forget that it is a table.
  #drawTable(targets: readonly ListedTarget[], messages: Messages): TemplateResult {
    const { sources } = messages;
    const say = sayIn(messages);
    return html`<table part="list" class="wide" role="table" aria-labelledby="heading">
      <thead>
        <tr role="row">
          ${this.#drawSort('name', say)} ${this.#drawSort('verdict', say)}
          <th role="columnheader" scope="col">${say.known}</th>
          <th role="columnheader" scope="col">${say.source}</th>
        </tr>
      </thead>
      <tbody>
        ${targets.map(
          ({ id, explanation: { name, subject, verdict, label, body, sources: of } }) =>
            html`<tr part="target" role="row">
              <th part="name" role="rowheader" scope="row">
                <span lang=${langOfTexts(messages)}>${name}</span>
                <div part="subject" class="small">${subject}</div>
              </th>
              <td role="cell">
                <div part="verdict">${verdictIcon(verdict)}<strong>${label}</strong></div>
              </td>
              <td role="cell">${body}</td>
              <td role="cell">${sourceLinks(sources, of, this.#evidenceButton(id, messages))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #drawSort(by: Sort, say: TargetListWords): TemplateResult {
    const isSorted = this.sort === by;
    // The worst first and A to Z: both orders begin at the low end.
    return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? 'ascending' : 'none'}>
      <button part="sort" type="button" data-by=${by} @click=${this.#toggle}>
        ${say[by]}<span aria-hidden="true">${isSorted ? ' ▲' : ' ↕'}</span>
      </button>
    </th>`;
  }

  #toggle(event: Event): void {
    const by = (event.currentTarget as HTMLElement).dataset['by'] === 'name' ? 'name' : 'verdict';
    this.sort = this.sort === by ? null : by;
    this.dispatchEvent(new HcSelectEvent('sort', this.sort));
  }
}

function sayIn({ language, pack }: Messages): TargetListWords {
  return pack?.widgets.targetList ?? words[language];
}
