import type { Roadmap } from '@hc-roadmap/core';
import { explainTimeline, type ExplainedEvent } from '@hc-roadmap/core/timeline';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import { choice } from '../internal/choice.js';
import { embeddedRoadmap } from '../internal/embedded.js';
import { langOfTexts } from '../internal/language.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { styles } from './timeline.styles.js';
import { words } from './timeline.words.js';

/**
 * The history of a roadmap: what happened when, and who says so.
 *
 * @tagname hc-timeline
 * @attribute {'oldest' | 'newest'} sort - Which comes first; the oldest when absent.
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
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart list - The events.
 * @csspart event - Something that happened.
 * @csspart date - When.
 * @csspart name - What.
 * @csspart sources - Who says so.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-color-accent - Inside the dots.
 * @cssproperty --hc-heading-font - The font of the heading: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 */
export class HcTimeline extends RoadmapElement<readonly ExplainedEvent[]> {
  static override styles = [shared, styles];

  static override properties: PropertyDeclarations = {
    sort: {},
  };

  declare sort: 'oldest' | 'newest' | null;
  /** A roadmap of your own in place of an embedded roadmap. */
  declare data: Roadmap | null;

  constructor() {
    super();
    this.sort = null;
    this.data = null;
  }

  protected async load({ language, pack }: Messages): Promise<readonly ExplainedEvent[]> {
    const own = this.data ?? this.providedData;
    const about = own ?? (await embeddedRoadmap(this.roadmap ?? this.provided('roadmap')).about());
    return explainTimeline(about, pack?.terms ?? { language, locale: language });
  }

  protected draw(events: readonly ExplainedEvent[], messages: Messages): TemplateResult {
    const { language, pack, sources } = messages;
    const { heading, none } = pack?.widgets.timeline ?? words[language];
    const newestFirst = choice(this, 'sort', this.sort, ['oldest', 'newest']) === 'newest';
    const ordered = newestFirst ? [...events].reverse() : events;
    return html`
      <div part="heading" id="heading" role="heading" aria-level=${this.level}>
        <slot name="heading">${heading}</slot>
      </div>
      ${
        events.length === 0
          ? html`<p><slot name="empty">${none}</slot></p>`
          : html`<ol part="list" aria-labelledby="heading">
              ${ordered.map(
                ({ date, when, name, sources: named }) =>
                  html`<li part="event">
                    <time part="date" datetime=${date}>${when}</time>
                    <div part="name" lang=${langOfTexts(messages)}>${name}</div>
                    ${sourceLinks(sources, named)}
                  </li>`,
              )}
            </ol>`
      }
    `;
  }
}
