import type { ExplainedTerm, GlossaryData } from '@hc-roadmap/core/glossary';
import { embeddedGlossaries, explainMethodTerms, explainTerms, methodTerms } from '@hc-roadmap/core/glossary';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Messages } from '../i18n/messages.js';
import { choice } from '../internal/choice.js';
import { pick } from '../internal/pick.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { shared } from '../internal/shared.styles.js';
import { sourceLinks } from '../internal/source-links.js';
import { answer, listen, stopListening } from './address.js';
import { listTerms, type Glossary } from './glossary.model.js';
import { styles } from './glossary.styles.js';
import { words, type GlossaryWords } from './glossary.words.js';

/**
 * The terms of a roadmap and the words of measuring progress, explained in plain words and in the order of the alphabet. An
 * address that ends in `#hc-term-coe` leads to the term with the id `coe`, opens it and puts the focus on it.
 *
 * @tagname hc-glossary
 * @attribute term - Id of the only term to show (`coe`, `baseline`); all terms when absent.
 * @attribute {'list' | 'accordion'} variant - `list`, or `accordion` for terms that the reader opens; list when absent.
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute heading-level - Level of the heading, 1 to 6. 3 when absent. A single term has no heading.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - Shown until the widget has its data: a true sentence with a link to the source.
 * @slot heading - A heading of your own, as text, in place of that of the widget; its level stays.
 * @slot footer - Below everything.
 * @slot error - A text of your own for when the widget cannot show what was asked for.
 * @fires {HcReadyEvent} hc-ready - The widget shows its data.
 * @fires {HcErrorEvent} hc-error - The widget cannot show what was asked for; `event.error` says why.
 * @csspart base - Everything.
 * @csspart heading - The heading of the list.
 * @csspart summary - Who explains the terms.
 * @csspart list - The list.
 * @csspart term - A term with all that is said of it.
 * @csspart name - The name of a term.
 * @csspart written-out - What an abbreviation stands for.
 * @csspart text - What a term means.
 * @csspart basis - That the explanation is ours, where no source says it in so many words.
 * @csspart sources - Where the explanation comes from, or where to read on.
 * @csspart error - The message when something is wrong.
 * @cssproperty --hc-heading-font - The font of the heading and the names: `Georgia, serif`.
 * @cssproperty --hc-heading-weight - How heavy headings are; 650 when absent.
 * @cssproperty --hc-font - The font; that of the page when absent.
 * @cssproperty --hc-color-text - The text; the colour of the page when absent.
 * @cssproperty --hc-color-background - What lies behind the widget, and inside its open marks; nothing when absent.
 * @cssproperty --hc-color-line - The lines between parts; thin text colour when absent.
 */
export class HcGlossary extends RoadmapElement<Glossary> {
  static override styles = [shared, styles];

  static override properties: PropertyDeclarations = {
    term: {},
    variant: {},
  };

  declare term: string | null;
  declare variant: 'list' | 'accordion' | null;
  /** A roadmap of your own in place of an embedded roadmap; its terms and sources are enough. */
  declare data: GlossaryData | null;

  readonly #addressed = { goTo: (term: string): boolean => this.#goTo(term) };

  constructor() {
    super();
    this.term = null;
    this.variant = null;
    this.data = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    listen(this.#addressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopListening(this.#addressed);
  }

  protected async load(messages: Messages): Promise<Glossary> {
    const { language, pack } = messages;
    const data = this.data ?? this.providedData;
    const [ofRoadmap, ofMethod] = await Promise.all([
      data === null ? this.#embedded().terms[language]() : explainTerms(data, language),
      pack === undefined ? methodTerms[language]() : explainMethodTerms(pack.terms),
    ]);
    return listTerms(ofRoadmap, ofMethod, this.term, language, sayIn(messages), pack?.tag);
  }

  #embedded(): (typeof embeddedGlossaries)[number] {
    const id = this.roadmap ?? this.provided('roadmap');
    return id === null ? embeddedGlossaries[0] : pick('roadmap', embeddedGlossaries, id);
  }

  protected override announce(): void {
    answer();
  }

  #goTo(term: string): boolean {
    const found = this.renderRoot.querySelector(`#${CSS.escape(`hc-term-${term}`)}`);
    const name = found?.querySelector<HTMLElement>('[part~="name"]') ?? null;
    if (found === null || name === null) return false;
    const details = found.querySelector('details');
    if (details !== null) details.open = true;
    // Who came here goes on from here: a name in a list can be focused only once an address has led to it.
    else name.tabIndex = -1;
    name.focus({ preventScroll: true });
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    found.scrollIntoView({ behavior: isStill ? 'instant' : 'auto' });
    return true;
  }

  protected draw({ summary, terms }: Glossary, messages: Messages): TemplateResult {
    const isAccordion = choice(this, 'variant', this.variant, ['list', 'accordion']) === 'accordion';
    return html`
      ${
        summary === undefined
          ? nothing
          : html`<div part="heading" role="heading" aria-level=${this.level}>
                <slot name="heading">${sayIn(messages).heading}</slot>
              </div>
              <p part="summary">${summary}</p>`
      }
      ${
        isAccordion
          ? html`<ul part="list">
              ${repeat(terms, idOf, (term) => drawFolded(term, messages))}
            </ul>`
          : html`<dl part="list">${repeat(terms, idOf, (term) => drawEntry(term, messages))}</dl>`
      }
    `;
  }
}

function sayIn({ language, pack }: Messages): GlossaryWords {
  return pack?.widgets.glossary ?? words[language];
}

/** In another language the order is another: what was opened stays with its term. */
function idOf({ id }: ExplainedTerm): string {
  return id;
}

function drawEntry(term: ExplainedTerm, messages: Messages): TemplateResult {
  return html`<div part="term" id="hc-term-${term.id}">
    <dt part="name">${drawName(term)}</dt>
    <dd>${drawText(term, messages)}</dd>
  </div>`;
}

function drawFolded(term: ExplainedTerm, messages: Messages): TemplateResult {
  return html`<li part="term" id="hc-term-${term.id}">
    <details>
      <summary part="name"><span>${drawName(term)}</span></summary>
      ${drawText(term, messages)}
    </details>
  </li>`;
}

function drawName({ name, writtenOut }: ExplainedTerm): TemplateResult {
  return html`${name}${writtenOut === undefined ? nothing : html` <span part="written-out">(${writtenOut})</span>`}`;
}

function drawText({ text, basis, sources }: ExplainedTerm, messages: Messages): TemplateResult {
  const { basis: ours, readOn } = sayIn(messages);
  return html`
    <p part="text">${text}</p>
    ${basis === 'derived' || basis === 'assumed' ? html`<p part="basis" class="small">${ours[basis]}</p>` : nothing}
    ${sources.length === 0 ? nothing : sourceLinks(basis === null ? readOn : messages.sources, sources)}
  `;
}
