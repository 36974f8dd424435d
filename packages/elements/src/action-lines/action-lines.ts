import type { ActionLineData, Roadmap } from '@hc-roadmap/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HcSelectEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { choice } from '../internal/choice.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { langOfTexts } from '../internal/language.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { listActionLines, type ActionLineList, type ListedLine } from './action-lines.model.js';
import { styles } from './action-lines.styles.js';
import { words, type ActionLinesWords } from './action-lines.words.js';

/**
 * The action lines of a roadmap: number, name, what each is about, which targets it serves, and whether it
 * is an exploration.
 *
 * @tagname hc-action-lines
 * @attribute {'list' | 'cards' | 'accordion'} variant - `list`, `cards` beside each other, or `accordion` with lines that open; list when absent.
 * @attribute target - Id of a target: only the lines that serve it. All lines when absent.
 * @attribute edition - Id of the edition (`2016`, `2017`, `2018`); the roadmap's default edition when absent.
 * @attribute choose-edition - Lets the reader choose the edition.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; the lines are one deeper, down to 6. 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot empty - A text of your own for when there is nothing to show.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcSelectEvent} hc-select - The reader chose an edition; `event.value` is its id.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The heading of the list.
 * @csspart edition - The choice of the edition.
 * @csspart subject - The target, when only its lines are shown.
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
 * @cssproperty --hc-heading-font - The font of the headings: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 * @cssproperty --hc-radius - How round corners are; 8px when absent.
 */
export class HcActionLines extends RoadmapElement<ActionLineList> {
  static override styles = [shared, styles];

  static override properties: PropertyDeclarations = {
    variant: {},
    target: {},
    edition: { reflect: true },
    chooseEdition: { type: Boolean, attribute: 'choose-edition' },
  };

  declare variant: 'list' | 'cards' | 'accordion' | null;
  declare target: string | null;
  declare edition: string | null;
  declare chooseEdition: boolean;
  /** A roadmap of your own, or its action lines, in place of those of an embedded roadmap. */
  declare data: ActionLineData | Roadmap | null;

  constructor() {
    super();
    this.variant = null;
    this.target = null;
    this.edition = null;
    this.chooseEdition = false;
    this.data = null;
  }

  protected async load({ language, pack }: Messages): Promise<ActionLineList> {
    const embedded = embeddedRoadmap(this.roadmap ?? this.provided('roadmap'));
    const data = this.data ?? this.providedData ?? (await embedded.actionLines());
    return listActionLines(data, this, language, pack?.widgets.actionLines);
  }

  protected draw(view: ActionLineList, messages: Messages): TemplateResult {
    const say = sayIn(messages);
    const variant = choice(this, 'variant', this.variant, ['list', 'cards', 'accordion']) ?? 'list';
    return html`
      <div part="heading" role="heading" aria-level=${this.level}>
        <slot name="heading">${view.heading}</slot>
      </div>
      ${view.target === undefined ? nothing : html`<p part="subject" class="small">${say.forTarget(view.target)}</p>`}
      ${this.chooseEdition ? this.#drawChoice(view, say) : nothing}
      ${
        view.lines.length === 0
          ? html`<p><slot name="empty">${say.noLine}</slot></p>`
          : html`<ol part="list" class=${variant}>
              ${view.lines.map((line) => this.#drawLine(line, variant === 'accordion', messages))}
            </ol>`
      }
      ${sourceLinks(messages.sources, view.sources)}
    `;
  }

  #drawChoice({ edition, editions }: ActionLineList, say: ActionLinesWords): TemplateResult {
    return html`<label part="edition">
      ${say.edition}
      <select @change=${this.#choose}>
        ${editions.map(({ id, name }) => html`<option value=${id} ?selected=${id === edition}>${name}</option>`)}
      </select>
    </label>`;
  }

  #choose(event: Event): void {
    this.edition = (event.target as HTMLSelectElement).value;
    this.dispatchEvent(new HcSelectEvent('edition', this.edition));
  }

  #drawLine(line: ListedLine, opens: boolean, messages: Messages): TemplateResult {
    const { number, name, mark } = line;
    const level = Math.min(this.level + 1, 6);
    const heading = html`<div part="name" role="heading" aria-level=${level} lang=${langOfTexts(messages)}>
      ${name}
    </div>`;
    return html`<li part="line" class=${mark === undefined ? nothing : 'marked'}>
      <span part="number">${number}</span>
      ${
        opens
          ? html`<details>
              <summary>${heading}</summary>
              ${drawContent(line, messages)}
            </details>`
          : html`<div>${heading} ${drawContent(line, messages)}</div>`
      }
    </li>`;
  }
}

function sayIn({ language, pack }: Messages): ActionLinesWords {
  return pack?.widgets.actionLines ?? words[language];
}

function drawContent({ about, mark, targets }: ListedLine, messages: Messages): TemplateResult {
  const say = sayIn(messages);
  return html`<p part="about" lang=${langOfTexts(messages)}>${about}</p>
    ${mark === undefined ? nothing : html`<p part="mark" class="small">${mark}</p>`}
    <p part="targets" class="small">
      ${
        targets.length === 0
          ? say.noTarget
          : html`${say.contributesTo}
            ${targets.map(
              ({ name: target, note }, index) =>
                html`${index === 0 ? nothing : '; '}${target}${note === undefined ? nothing : html` (${note})`}`,
            )}`
      }
    </p>`;
}
