import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Roadmap } from '@hc-roadmap/core';
import { HcErrorEvent, HcProvidedEvent, HcReadyEvent } from '../events.js';
import type { Messages } from '../i18n/messages.js';
import type { Soon } from './at-once.js';
import { closestAcross, closestAround } from './closest.js';
import { makeWayForCrowd } from './crowd.js';
import { languages, messagesFor, tagOf } from './language.js';
import { warnOnce } from './warn.js';

/** What a widget shows, with the language it is in. */
interface Loaded<View> {
  readonly view: View;
  readonly messages: Messages;
}

/** What went wrong; with it comes what is shown instead, and the words that say so. */
type Trouble<View> = Error & { readonly instead?: Loaded<View>; readonly messages?: Messages };

/** Properties that change how a widget looks and not what it shows: nothing is loaded for them. */
const LOOKS: ReadonlySet<PropertyKey> = new Set(['headingLevel', 'variant', 'sort']);

/**
 * What all widgets have in common: they load what they show, keep showing the last good state when that
 * fails, and show the content of their tag until there is something better.
 *
 * @typeParam View What the widget shows, ready to be drawn.
 */
export abstract class RoadmapElement<View> extends LitElement {
  /** Version of the package, to tell two copies on one page apart. */
  static readonly version: string = __VERSION__;

  static override properties: PropertyDeclarations = {
    roadmap: {},
    src: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    data: { attribute: false },
  };

  /** Id of the roadmap; the default roadmap when absent. */
  declare roadmap: string | null;
  /** Address of a roadmap of your own, as JSON, in place of an embedded roadmap. */
  declare src: string | null;
  /** Level of the widget's own heading, 1 to 6. */
  declare headingLevel: number;
  /** @internal Each widget says what it takes. */
  declare data: object | null;

  #loaded: Loaded<View> | undefined;
  #error: Trouble<View> | undefined;
  #announced: View | undefined;
  #loading: Promise<void> | undefined;
  /** What was last found at the address that holds here. */
  #fetched: Roadmap | null = null;
  /** What is in view until the widget shows its data: what a server has drawn, or else the content of the tag. */
  #before: readonly ChildNode[] = [];
  #isPrerendered = false;
  /** True when what is around the widget has changed, of which Lit knows nothing. */
  #isStale = true;
  #provider: (Element & { readonly data?: Roadmap | null }) | null = null;

  constructor() {
    super();
    this.roadmap = null;
    this.src = null;
    this.headingLevel = 3;
  }

  /**
   * @internal What the widget shows, for who draws it on a server. Rejects with a `RoadmapError` when an attribute is wrong:
   * there the developer is the one to be told.
   */
  async prerender(messages: Messages): Promise<TemplateResult | typeof nothing> {
    this.#loaded = { view: await this.load(messages), messages };
    return this.render();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const prerendered = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    this.#isPrerendered = prerendered.length > 0;
    this.#before = this.#isPrerendered ? prerendered : [slot(), slot('footer')];
    if (!this.#isPrerendered) root.append(...this.#before);
    // What is wrong is said above it.
    this.renderOptions.renderBefore = this.#before[0] ?? null;
    return root;
  }

  /** Takes away what was in view before. */
  protected takeOver(): void {
    for (const node of this.#before) node.remove();
    this.#before = [];
    this.#isPrerendered = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#renew();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#provider = closestAround(this, 'hc-provider');
    this.#provider?.addEventListener(HcProvidedEvent.type, this.#renew);
    languages.listeners.add(this.#renew);
    // Moved to another place it may have got another provider or another language.
    this.#renew();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#provider?.removeEventListener(HcProvidedEvent.type, this.#renew);
    languages.listeners.delete(this.#renew);
  }

  /** Works everything out again. */
  protected renew(): void {
    this.#renew();
  }

  readonly #renew = (): void => {
    this.#isStale = true;
    this.requestUpdate();
  };

  /** What the provider around the widget says for an attribute that the widget itself does not have. */
  protected provided(attribute: 'roadmap' | 'method' | 'as-of'): string | null {
    return this.#provider === null
      ? null
      : (closestAcross(this.#provider, `hc-provider[${attribute}]`)?.getAttribute(attribute) ?? null);
  }

  /** The roadmap at the address that the widget names, or else what its provider has; `null` for an embedded roadmap. */
  protected get providedData(): Roadmap | null {
    if (this.#address !== null) return this.#fetched;
    return this.roadmap === null ? (this.#provider?.data ?? null) : null;
  }

  /** Where to get a roadmap, unless it is at hand. What is said nearer goes first. */
  get #address(): string | null {
    if (this.data !== null) return null;
    if (this.src !== null || this.roadmap !== null) return this.src;
    if (this.#provider === null || (this.#provider.data ?? null) !== null) return null;
    const named = closestAcross(this.#provider, 'hc-provider[src], hc-provider[roadmap]');
    return named?.getAttribute('src') ?? null;
  }

  /** Gets what the attributes ask for; rejects or throws a `RoadmapError` when an attribute is wrong. */
  protected abstract load(messages: Messages): Soon<View>;
  protected abstract draw(view: View, messages: Messages): TemplateResult;

  /** What the reader is told when something is wrong. */
  protected excuse(_error: Error, messages: Messages): string {
    return messages.cannotShow;
  }

  /** A heading level that exists. */
  protected get level(): number {
    const level = Math.trunc(this.headingLevel);
    return level >= 1 && level <= 6 ? level : 3;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('headingLevel') && this.level !== this.headingLevel) {
      // All there is to show can be shown: the developer is told, and the reader is not bothered.
      const given = this.getAttribute('heading-level') ?? this.headingLevel;
      const wrong = `heading-level must be a whole number from 1 to 6, got ${given}`;
      warnOnce(this.localName, 'invalid-attribute', wrong);
    }
    if (!this.#isStale && [...changed.keys()].every((name) => LOOKS.has(name))) return;
    this.#isStale = false;
    this.#load(messagesFor(this));
  }

  /** Tells the page more than that the widget is ready, whenever it shows something else than before. */
  protected announce?(view: View): void;

  protected override updated(): void {
    const view = this.#loaded?.view;
    if (view === this.#announced) return;
    this.#announced = view;
    if (view === undefined) return;
    makeWayForCrowd(this, this.#isPrerendered, languages.listeners.size);
    this.takeOver();
    this.dispatchEvent(new HcReadyEvent());
    this.announce?.(view);
  }

  /** Settles when what the attributes ask for is on the page, or the widget has said why it is not. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (this.#loading === undefined) return complete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  #load(messages: Messages): void {
    const view = this.#ask(messages);
    if (!(view instanceof Promise)) {
      this.#loading = undefined;
      this.#error = undefined;
      this.#loaded = { view, messages };
      return;
    }
    const loading: Promise<void> = view.then(
      (view) => {
        this.#settle(loading, undefined, { view, messages });
      },
      async (thrown: unknown) => {
        const error = asError(thrown);
        if (!(await this.#asksAgain(error))) {
          this.#settle(loading, error);
          return;
        }
        this.#renew();
        await this.updateComplete;
      },
    );
    this.#loading = loading;
  }

  async #asksAgain(error: Error): Promise<boolean> {
    try {
      const { asksAgain } = await import('./trouble.js');
      return asksAgain(error, codeOf(error), this, this.#provider, warnOnce);
    } catch {
      // What went wrong first is what is told.
      return false;
    }
  }

  #ask(messages: Messages): Soon<View> {
    const address = this.#address;
    try {
      if (address === null) return this.load(messages);
      return import('./fetching/fetched.js').then(({ viewOf }) =>
        viewOf(this, address, messages, (roadmap) => {
          this.#fetched = roadmap;
          return this.load(messages);
        }),
      );
    } catch (error) {
      return Promise.reject(asError(error));
    }
  }

  #settle(
    loading: Promise<void> | undefined,
    error: Trouble<View> | undefined,
    loaded = error?.instead ?? this.#loaded,
  ): void {
    // What was asked for in the meantime has its own answer, and so has a widget that comes back to the page.
    if (loading !== this.#loading || !this.isConnected) return;
    const isNew = error !== undefined && error.message !== this.#error?.message;
    this.#error = error;
    this.#loaded = loaded;
    if (isNew) {
      warnOnce(this.localName, codeOf(error), error.message);
      this.dispatchEvent(new HcErrorEvent(error));
    }
    this.requestUpdate();
  }

  /** Says what went wrong after the widget had shown its data, which stays in view. */
  protected fail(error: unknown): void {
    this.#settle(this.#loading, asError(error));
  }

  protected override render(): TemplateResult | typeof nothing {
    const messages = this.#loaded?.messages ?? messagesFor(this);
    const note =
      this.#error === undefined ? nothing : this.#drawNote(this.#error, this.#error.messages ?? messages);
    const tag = tagOf(messages);
    if (this.#loaded === undefined) {
      return note === nothing ? nothing : html`<div part="base" lang=${tag}>${note}</div>`;
    }
    const body = this.draw(this.#loaded.view, messages);
    // One place for both: each has a node of its own in every widget.
    const content = note === nothing ? body : html`${note}${body}`;
    return html`<div part="base" lang=${tag}>${content}<slot name="footer"></slot></div>`;
  }

  #drawNote(error: Error, messages: Messages): TemplateResult {
    return html`<p part="error">
      <slot name=${codeOf(error).startsWith('no-') ? 'empty' : 'error'}>${this.excuse(error, messages)}</slot>
      ${this.#loaded === undefined && !this.#isPrerendered ? nothing : messages.lastKnown}
    </p>`;
  }
}

function slot(name = ''): HTMLSlotElement {
  return Object.assign(document.createElement('slot'), { name });
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What kind of trouble it is, also when the error is of another copy of core. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : 'unexpected';
}
