import type { ActionLineData, Roadmap } from '@hc-roadmap/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { listActionLines, type ActionLineList, type ListedLine } from './action-lines.model.js';
import { styles } from './action-lines.styles.js';

/**
 * The action lines of a roadmap: number, name, what each is about, which targets it serves, and whether it
 * is an exploration.
 *
 * @tagname hc-action-lines
 * @attribute edition - Id of the edition (`2016`, `2017`, `2018`); the roadmap's default edition when absent.
 * @attribute choose-edition - Lets the reader choose the edition.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute heading-level - Level of the heading, 1 to 6; the lines are one deeper, down to 6. 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The heading of the list.
 * @csspart edition - The choice of the edition.
 * @csspart list - The list.
 * @csspart line - An action line.
 * @csspart number - Its number.
 * @csspart name - Its name.
 * @csspart about - What it is about.
 * @csspart mark - The mark of an exploration.
 * @csspart targets - The targets it serves.
 * @csspart sources - Where the list comes from.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-accent - The circles round the numbers.
 * @cssproperty --hc-heading-font - The font of the headings, as the `font` shorthand: `700 1em Georgia, serif`.
 */
export class HcActionLines extends RoadmapElement<ActionLineList> {
  static override styles = [shared, styles];

  static override properties: PropertyDeclarations = {
    edition: { reflect: true },
    chooseEdition: { type: Boolean, attribute: 'choose-edition' },
  };

  declare edition: string | null;
  declare chooseEdition: boolean;
  /** A roadmap of your own, or its action lines, in place of those of an embedded roadmap. */
  declare data: ActionLineData | Roadmap | null;

  constructor() {
    super();
    this.edition = null;
    this.chooseEdition = false;
    this.data = null;
  }

  protected async load(messages: Messages): Promise<ActionLineList> {
    const embedded = embeddedRoadmap(this.roadmap ?? this.provided('roadmap'));
    const data = this.data ?? this.providedData ?? (await embedded.actionLines());
    return listActionLines(data, this.edition, messages);
  }

  protected draw(view: ActionLineList, messages: Messages): TemplateResult {
    return html`
      <div part="heading" role="heading" aria-level=${this.level}>${view.heading}</div>
      ${this.chooseEdition ? this.#drawChoice(view, messages) : nothing}
      <ol part="list">
        ${view.lines.map((line) => this.#drawLine(line, messages))}
      </ol>
      ${sourceLinks(messages.sources, view.sources)}
    `;
  }

  #drawChoice({ edition, editions }: ActionLineList, messages: Messages): TemplateResult {
    return html`<label part="edition">
      ${messages.edition}
      <select @change=${this.#choose}>
        ${editions.map(({ id, name }) => html`<option value=${id} ?selected=${id === edition}>${name}</option>`)}
      </select>
    </label>`;
  }

  #choose(event: Event): void {
    this.edition = (event.target as HTMLSelectElement).value;
  }

  #drawLine({ number, name, about, mark, targets }: ListedLine, messages: Messages): TemplateResult {
    return html`<li part="line" class=${mark === undefined ? nothing : 'marked'}>
      <span part="number">${number}</span>
      <div>
        <div part="name" role="heading" aria-level=${Math.min(this.level + 1, 6)}>${name}</div>
        <p part="about">${about}</p>
        ${mark === undefined ? nothing : html`<p part="mark" class="small">${mark}</p>`}
        <p part="targets" class="small">
          ${
            targets.length === 0
              ? messages.noTarget
              : html`${messages.contributesTo}
                ${targets.map(
                  ({ name: target, note }, index) =>
                    html`${index === 0 ? nothing : '; '}${target}${note === undefined ? nothing : html` (${note})`}`,
                )}`
          }
        </p>
      </div>
    </li>`;
  }
}
