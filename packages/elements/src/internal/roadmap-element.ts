import { LitElement, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { HcErrorEvent, HcReadyEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import { messagesFor } from './language.js';
import { warnOnce } from './warn.js';

/**
 * What all widgets have in common: they load what they show, keep showing the last good state when that
 * fails, and show the content of their tag until there is something better.
 *
 * @typeParam View What the widget shows, ready to be drawn.
 */
export abstract class RoadmapElement<Data, View> extends LitElement {
  /** Version of the package, to tell two copies on one page apart. */
  static readonly version: string = __VERSION__;

  static override properties: PropertyDeclarations = {
    roadmap: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    data: { attribute: false },
  };

  /** Id of the roadmap; the default roadmap when absent. */
  declare roadmap: string | null;
  /** Level of the widget's own heading, 2 to 6. */
  declare headingLevel: number;
  /** A roadmap object of your own, in place of an embedded one. */
  declare data: Data | null;

  #view: View | undefined;
  #data: Data | undefined;
  #error: Error | undefined;
  #announced: View | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    this.roadmap = null;
    this.headingLevel = 3;
    this.data = null;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Names of the properties that decide which data are loaded. */
  protected abstract readonly dataProperties: readonly string[];
  /** Gets the data that the attributes ask for; rejects with a `RoadmapError` when there are none. */
  protected abstract load(): Promise<Data>;
  /** Makes of the data what will be drawn. Throws a `RoadmapError` when an attribute is wrong. */
  protected abstract look(data: Data, messages: Messages): View;
  protected abstract draw(view: View, messages: Messages): TemplateResult;

  /** A heading level that exists. */
  protected get level(): number {
    const level = Math.trunc(this.headingLevel);
    return level >= 1 && level <= 6 ? level : 3;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || this.dataProperties.some((name) => changed.has(name))) this.#fetch();
    else this.#refresh();
  }

  protected override updated(): void {
    if (this.#view === this.#announced) return;
    this.#announced = this.#view;
    this.dispatchEvent(new HcReadyEvent());
  }

  /** Settles when what the attributes ask for is on the page, or the widget has said why it is not. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#loading === undefined) return complete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  #fetch(): void {
    const loading = Promise.resolve(this.data ?? this.load())
      .then(
        (data) => {
          if (loading === this.#loading) this.#data = data;
          return undefined;
        },
        (error: unknown) => error,
      )
      .then((error) => {
        // What was asked for in the meantime has its own answer.
        if (loading !== this.#loading) return;
        if (error === undefined) this.#refresh();
        else this.#fail(error);
        this.requestUpdate();
      });
    this.#loading = loading;
  }

  #refresh(): void {
    if (this.#data === undefined) return;
    try {
      this.#view = this.look(this.#data, messagesFor(this));
      this.#error = undefined;
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    if (error.message === this.#error?.message) return;
    this.#error = error;
    warnOnce(`<${this.localName}> ${error.message}`);
    this.dispatchEvent(new HcErrorEvent(error));
  }

  protected override render(): TemplateResult {
    const messages = messagesFor(this);
    const note =
      this.#error === undefined
        ? nothing
        : html`<p part="error">
            ${messages.cannotShow} ${this.#view === undefined ? nothing : messages.lastKnown}
          </p>`;
    const body = this.#view === undefined ? html`<slot></slot>` : this.draw(this.#view, messages);
    return html`<div part="base" lang=${messages.words.language}>${note}${body}</div>`;
  }
}
