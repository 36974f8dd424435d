import type { Roadmap, RoadmapAbout } from '@hc-roadmap/core';
import { embeddedCharts } from '@hc-roadmap/core/embedded-charts';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { choice } from '../internal/choice.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { langOfTexts, tagOf } from '../internal/language.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { styles } from './roadmap.styles.js';
import { words, type RoadmapWords } from './roadmap.words.js';

interface RoadmapView {
  readonly about: RoadmapAbout;
  /** The page's own roadmap, which the widgets inside get too; `null` for an embedded one. */
  readonly own: Roadmap | null;
  readonly targets: readonly { readonly id: string; readonly hasFigures: boolean }[];
}

/**
 * A whole roadmap: what it is for, its mission, its targets with where each stands, its action lines and its
 * history.
 *
 * @tagname hc-roadmap
 * @attribute {'summary' | 'full'} variant - `summary` has the targets as cards; `full` has each with its picture, what to be careful about and its chart. Summary when absent.
 * @attribute method - Id of the method to judge by; `linear` for a number and `eurostat` for a direction when absent.
 * @attribute as-of - Date to assess on (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6; the headings below it are one and two deeper, down to 6. 3 when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data; the widgets in it fire their own.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The title of the roadmap.
 * @csspart subject - The years.
 * @csspart mission - The mission.
 * @csspart ambition - The sentence before the targets.
 * @csspart targets - The targets.
 * @csspart lines - The action lines.
 * @csspart history - What happened when.
 * @csspart purpose - What the roadmap is for.
 * @csspart sources - Where the roadmap says so.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-accent - The filled part of the bars, and the circles round the numbers.
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
export class HcRoadmap extends RoadmapElement<RoadmapView> {
  static override styles = [shared, styles];

  static override properties: PropertyDeclarations = {
    variant: {},
    method: {},
    asOf: { attribute: 'as-of' },
  };

  declare variant: 'summary' | 'full' | null;
  declare method: string | null;
  declare asOf: string | null;
  /** A roadmap of your own in place of an embedded roadmap. */
  declare data: Roadmap | null;

  /** Whether the widgets inside have shown their data once; from then on they keep what they showed. */
  #isFilled = false;
  /** Whether there are widgets inside of its own. */
  #isDrawn = false;
  #filling: Promise<void> | undefined;

  constructor() {
    super();
    this.variant = null;
    this.method = null;
    this.asOf = null;
    this.data = null;
  }

  protected async load(): Promise<RoadmapView> {
    const own = this.data ?? this.providedData;
    if (own !== null) {
      const targets = own.targets.map(({ id, kind }) => ({ id, hasFigures: kind !== 'milestone' }));
      return { about: own, own, targets };
    }
    const { id: roadmap, targets, about } = embeddedRoadmap(this.roadmap ?? this.provided('roadmap'));
    const charts = embeddedCharts.find(({ id }) => id === roadmap)?.targets;
    return {
      about: await about(),
      own: null,
      targets: targets.map(({ id }, index) => ({ id, hasFigures: charts?.[index]?.chart !== undefined })),
    };
  }

  override prerender(messages: Messages): Promise<TemplateResult | typeof nothing> {
    // A server fills the widgets inside before anything is shown.
    this.#isFilled = true;
    return super.prerender(messages);
  }

  /** What was in view before stays until the widgets inside have their data too. */
  protected override takeOver(): void {
    if (this.#isFilled) super.takeOver();
  }

  protected override updated(): void {
    super.updated();
    // What a server has drawn has widgets inside, too: it stays until there are others.
    if (!this.#isDrawn) return;
    this.takeOver();
    this.#filling ??= this.#fill();
  }

  /** Shows everything at once when the widgets inside have their data, so that none moves another. */
  async #fill(): Promise<void> {
    await Promise.all(this.#inside.map((one) => one.updateComplete));
    this.#isFilled = true;
    this.requestUpdate();
  }

  get #inside(): LitElement[] {
    return [...this.renderRoot.querySelectorAll('*')].filter((one) => one instanceof LitElement);
  }

  /** Settles when the widgets inside show their data too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#filling;
    await Promise.all(this.#inside.map((one) => one.updateComplete));
    return super.getUpdateComplete();
  }

  protected draw(view: RoadmapView, messages: Messages): TemplateResult {
    this.#isDrawn = true;
    const { language, sources } = messages;
    const { title, period, mission, ambition, statedIn, sources: all } = view.about;
    const say = messages.pack?.widgets.roadmap ?? words[language];
    const tag = tagOf(messages);
    const own = langOfTexts(messages);
    const isFull = choice(this, 'variant', this.variant, ['summary', 'full']) === 'full';
    return html`<div ?hidden=${!this.#isFilled}>
      <div part="heading" role="heading" aria-level=${this.level} lang=${own}>
        <slot name="heading">${title[language]}</slot>
      </div>
      <p part="subject" class="small">${say.period(period.start, period.end)}</p>
      <div part="mission">
        <p><strong>${say.mission}.</strong> <span lang=${own}>${mission.text[language]}</span></p>
        ${mission.note === undefined ? nothing : html`<p class="small" lang=${own}>${mission.note[language]}</p>`}
      </div>
      <div part="targets">
        <p part="ambition" lang=${own}>${ambition[language]}</p>
        ${isFull ? this.#drawTargets(view, tag) : this.#drawList(view, tag)}
      </div>
      <div part="lines">
        <hc-action-lines
          choose-edition
          lang=${tag}
          roadmap=${this.roadmap ?? nothing}
          heading-level=${this.#below}
          .data=${view.own}
        ></hc-action-lines>
      </div>
      <div part="history">
        <hc-timeline
          lang=${tag}
          roadmap=${this.roadmap ?? nothing}
          heading-level=${this.#below}
          .data=${view.own}
        ></hc-timeline>
      </div>
      ${this.#drawPurpose(view.about, messages, say)}
      ${sourceLinks(
        sources,
        all.filter(({ id }) => statedIn.includes(id)),
      )}
    </div>`;
  }

  get #below(): number {
    return Math.min(this.level + 1, 6);
  }

  #drawList({ own }: RoadmapView, tag: string): TemplateResult {
    return html`<hc-target-list
      lang=${tag}
      roadmap=${this.roadmap ?? nothing}
      method=${this.method ?? nothing}
      as-of=${this.asOf ?? nothing}
      heading-level=${this.#below}
      .data=${own}
    ></hc-target-list>`;
  }

  #drawTargets({ own, targets }: RoadmapView, tag: string): TemplateResult[] {
    return targets.map(
      ({ id, hasFigures }) =>
        html`<hc-target-progress
            target=${id}
            lang=${tag}
            roadmap=${this.roadmap ?? nothing}
            method=${this.method ?? nothing}
            as-of=${this.asOf ?? nothing}
            heading-level=${this.#below}
            .data=${own}
          ></hc-target-progress>
          ${
            hasFigures
              ? html`<hc-target-chart
                  target=${id}
                  lang=${tag}
                  roadmap=${this.roadmap ?? nothing}
                  method=${this.method ?? nothing}
                  as-of=${this.asOf ?? nothing}
                  heading-level=${Math.min(this.level + 2, 6)}
                  .data=${own}
                ></hc-target-chart>`
              : nothing
          }`,
    );
  }

  #drawPurpose(
    { functions, agendaSettingParties }: RoadmapAbout,
    messages: Messages,
    say: RoadmapWords,
  ): TemplateResult | typeof nothing {
    if (functions.length === 0) return nothing;
    const { language } = messages;
    const own = langOfTexts(messages);
    const parties = agendaSettingParties.map(({ name }) => name[language]).join(', ');
    return html`<div part="purpose">
      <div class="name" role="heading" aria-level=${this.#below}>${say.purpose}</div>
      <ul>
        ${functions.map(
          ({ name, text }) =>
            html`<li lang=${own}><strong>${name[language]}.</strong> ${text[language]}</li>`,
        )}
      </ul>
      ${parties === '' ? nothing : html`<p>${say.parties} ${parties}.</p>`}
    </div>`;
  }
}
