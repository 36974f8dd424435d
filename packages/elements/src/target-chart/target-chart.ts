import type { TargetData } from '@hc-roadmap/core';
import type { ExplainedChart } from '@hc-roadmap/core/chart';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HcSelectEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { FiguresElement } from '../internal/figures-element.js';
import { langOfTexts, messagesFor } from '../internal/language.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { drawAxis, drawKey, drawPicture, drawYears } from './drawing.js';
import type { DownloadFormat } from './download.js';
import { loadChart } from './load.js';
import { drawNotes } from './notes.js';
import { drawTable } from './table.js';
import { nearestPoint, placeChart, pointByKey, type Picture } from './target-chart.model.js';
import { styles } from './target-chart.styles.js';
import { words, type TargetChartWords } from './target-chart.words.js';

/** A chart in words, and where everything in it stands. */
export interface TargetChartView {
  readonly chart: ExplainedChart;
  readonly picture: Picture;
}

const FORMATS = ['svg', 'png', 'csv'] as const satisfies readonly DownloadFormat[];

/**
 * The measure of one target over time: what was measured, where it began, what the target asks for, and what is not
 * known. A line stops at a break and where a year is missing. The same is in a table, one activation away.
 *
 * @tagname hc-target-chart
 * @attribute target - Id of the target; the first target of the roadmap when absent. A milestone target has no chart.
 * @attribute measure - Id of the measure; the preferred one when absent.
 * @attribute method - Id of the method whose way to the goal is drawn; a straight line when absent.
 * @attribute as-of - Date to look from (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute {boolean} projection - Draws where the figures lead if they go on as they did, with its interval.
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
 * @fires {HcEvidenceEvent} hc-evidence - The reader asks where the figures come from; `event.question` says of what.
 * @fires {HcSelectEvent} hc-select - The reader looks at a figure; `event.value` is its period, or `null` when it is left.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The name of the target.
 * @csspart subject - The year and the measure.
 * @csspart sentence - The picture in one sentence.
 * @csspart chart - The picture with its axes.
 * @csspart reading - The figure that was pointed at.
 * @csspart legend - What the shapes are, where they have no label.
 * @csspart caveats - What to be careful about.
 * @csspart actions - The buttons.
 * @csspart figures - A table of figures.
 * @csspart sources - Where the figures come from.
 * @csspart evidence - The button that shows where the figures come from.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-accent - What was measured.
 * @cssproperty --hc-heading-font - The font of the heading: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 * @cssproperty --hc-radius - How round corners are; 8px when absent.
 */
export class HcTargetChart extends FiguresElement<TargetChartView> {
  static override styles = [shared, styles];

  static override properties: PropertyDeclarations = {
    target: {},
    measure: {},
    method: {},
    asOf: { attribute: 'as-of' },
    projection: { type: Boolean },
  };

  declare target: string | null;
  declare measure: string | null;
  declare method: string | null;
  declare asOf: string | null;
  /** Whether to draw where the figures lead. */
  declare projection: boolean;
  /** A roadmap of your own, or a slice of one, in place of an embedded roadmap. */
  declare data: TargetData | null;

  /** The point that the reader looks at, of the view it belongs to. */
  #picked: { readonly view: TargetChartView; readonly index: number } | null = null;
  #view: TargetChartView | undefined;
  #tableShown = false;
  #downloadFailed = false;

  constructor() {
    super();
    this.target = null;
    this.measure = null;
    this.method = null;
    this.asOf = null;
    this.projection = false;
    this.data = null;
  }

  protected async load({ language, pack }: Messages): Promise<TargetChartView> {
    const chart = await loadChart({
      ...this.questionOf(this),
      method: this.method ?? this.provided('method'),
      projection: this.projection,
      language,
      pack,
    });
    return { chart, picture: placeChart(chart) };
  }

  protected override excuse(error: Error, messages: Messages): string {
    const hasNone = error instanceof RoadmapError && error.code === 'no-figures';
    return hasNone ? sayIn(messages).noFigures : super.excuse(error, messages);
  }

  protected draw(view: TargetChartView, messages: Messages): TemplateResult {
    const { chart } = view;
    const say = sayIn(messages);
    this.#view = view;
    return html`
      <div part="heading" role="heading" aria-level=${this.level} lang=${langOfTexts(messages)}>
        <slot name="heading">${chart.name}</slot>
      </div>
      <p part="subject" class="small">${chart.subject}</p>
      <div class="figure" role="group" aria-labelledby="sentence">
        <p part="sentence" id="sentence">${chart.sentence}</p>
        ${this.#drawChart(view, say)}
      </div>
      ${drawNotes(chart, messages)} ${this.#drawActions(say)} ${drawTable(chart, say, this.#tableShown)}
      ${sourceLinks(messages.sources, chart.sources, this.evidenceButton(this.questionOf(this), messages))}
    `;
  }

  /** The point that the reader looks at; one of another view is forgotten. */
  get #chosen(): number | null {
    return this.#picked?.view === this.#view ? (this.#picked?.index ?? null) : null;
  }

  #drawChart(view: TargetChartView, say: TargetChartWords): TemplateResult {
    const { picture } = view;
    const { points, labels, legend } = picture;
    const index = this.#chosen;
    const shown = points[index ?? startOf(view)]?.figure;
    const read = shown && `${shown.when}: ${shown.value}, ${shown.remark}`;
    return html`
      <div part="chart" class="frame">
        ${drawAxis(picture)}
        <div
          class="plot"
          role=${points.length === 0 ? nothing : 'slider'}
          tabindex=${points.length === 0 ? nothing : 0}
          aria-label=${points.length === 0 ? nothing : say.points}
          aria-describedby=${points.length === 0 ? nothing : 'reading'}
          aria-valuemin=${points.length === 0 ? nothing : 1}
          aria-valuemax=${points.length === 0 ? nothing : points.length}
          aria-valuenow=${points.length === 0 ? nothing : (index ?? startOf(view)) + 1}
          aria-valuetext=${read ?? nothing}
          @keydown=${this.#walk}
          @pointermove=${this.#point}
          @pointerdown=${this.#point}
          @pointerleave=${this.#leave}
          @blur=${this.#forget}
        >
          ${drawPicture(picture, index)}
        </div>
        ${drawYears(picture)}
      </div>
      <p part="reading" id="reading" class="small">
        ${index === null || read === undefined ? say.pickPoint : read}
      </p>
      <ul part="legend" class="small">
        ${legend.map(
          (kind) =>
            html`<li class=${labels.some((label) => label.kind === kind) ? 'labelled' : ''}>
              ${drawKey(kind)} ${view.chart.kinds[kind]}
            </li>`,
        )}
      </ul>
    `;
  }

  #drawActions(say: TargetChartWords): TemplateResult {
    const shown = this.#tableShown;
    return html`<div part="actions" class="small">
        <button aria-expanded=${shown} aria-controls="table" @click=${this.#toggleTable}>
          ${shown ? say.hideTable : say.showTable}
        </button>
        ${FORMATS.map(
          (format) =>
            html`<button value=${format} @click=${this.#download}>
              ${say.download(format.toUpperCase())}
            </button>`,
        )}
      </div>
      <p role="status" class="small">${this.#downloadFailed ? say.cannotDownload : nothing}</p>`;
  }

  #pick(index: number | null): void {
    const view = this.#view;
    this.#picked = index === null || view === undefined ? null : { view, index };
    const period = index === null ? null : (view?.picture.points[index]?.figure.period ?? null);
    this.dispatchEvent(new HcSelectEvent('period', period));
    // Without the name of a property: nothing has to be worked out again.
    this.requestUpdate();
  }

  #walk(event: KeyboardEvent): void {
    const view = this.#view;
    if (view === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.#forget();
    const index = pointByKey(event.key, this.#chosen, startOf(view), view.picture.points.length);
    if (index === undefined) return;
    event.preventDefault();
    this.#pick(index);
  }

  #point(event: PointerEvent): void {
    const plot = event.currentTarget;
    if (!(plot instanceof Element)) return;
    const { left, top, width, height } = plot.getBoundingClientRect();
    const place = { x: (100 * (event.clientX - left)) / width, y: (100 * (event.clientY - top)) / height };
    const index = nearestPoint(this.#view?.picture.points ?? [], place, { width, height });
    if (index !== this.#chosen) this.#pick(index);
  }

  #leave({ pointerType }: PointerEvent): void {
    // A finger leaves as soon as it is lifted, and its figure is then still to be read.
    if (pointerType === 'mouse') this.#forget();
  }

  #forget(): void {
    if (this.#chosen !== null) this.#pick(null);
  }

  #toggleTable(): void {
    this.#tableShown = !this.#tableShown;
    this.requestUpdate();
  }

  async #download({ currentTarget }: Event): Promise<void> {
    const chart = this.#view?.chart;
    const format = FORMATS.find(
      (one) => currentTarget instanceof HTMLButtonElement && one === currentTarget.value,
    );
    if (chart === undefined || format === undefined) return;
    try {
      const { download } = await import('./download.js');
      await download(format, chart, this.renderRoot, { placeChart, messages: messagesFor(this) });
      this.#downloadFailed = false;
    } catch {
      this.#downloadFailed = true;
    }
    this.requestUpdate();
  }
}

function sayIn({ language, pack }: Messages): TargetChartWords {
  return pack?.widgets.targetChart ?? words[language];
}

/** The point that the keys start from: the figure that counts. */
function startOf({ chart, picture }: TargetChartView): number {
  const current = chart.current === null ? undefined : chart.figures[chart.current];
  return Math.max(
    0,
    picture.points.findIndex(({ figure }) => figure === current),
  );
}
