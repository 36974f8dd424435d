import type { Roadmap } from '@hc-roadmap/core';
import { LitElement, css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { HcProvidedEvent } from '../events.js';
import { closestAround } from '../internal/closest.js';

/**
 * Gives the widgets inside it what they have in common, so that a page says it once: the roadmap, the method, the date
 * and the language. An attribute of a widget itself goes before that of its provider, and an inner provider before an
 * outer one. It shows nothing of itself, and has no effect on the layout of the page.
 *
 * @tagname hc-provider
 * @attribute roadmap - Id of the roadmap; the default roadmap when absent.
 * @attribute src - Address of a roadmap of your own, as JSON, in place of an embedded roadmap.
 * @attribute method - Id of the method to judge by; each target's own default when absent.
 * @attribute as-of - Date to assess on (`2017`, `2017-12`, `2017-12-31`); today when absent.
 * @attribute lang - `nl` or `en`; the language of the page when absent.
 * @slot - The widgets, and anything else.
 * @fires {HcProvidedEvent} hc-provided - It gives other settings than before. It does not bubble.
 */
export class HcProvider extends LitElement {
  /** Version of the package, to tell two copies on one page apart. */
  static readonly version: string = __VERSION__;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  static override properties: PropertyDeclarations = {
    // The widgets read attributes, so that what the page says holds before the provider is there.
    roadmap: { reflect: true },
    src: { reflect: true },
    method: { reflect: true },
    asOf: { attribute: 'as-of', reflect: true },
    data: { attribute: false },
  };

  declare roadmap: string | null;
  /** Address of a roadmap of your own, as JSON, in place of an embedded roadmap. */
  declare src: string | null;
  declare method: string | null;
  declare asOf: string | null;
  /** A roadmap of your own, in place of an embedded roadmap. */
  declare data: Roadmap | null;

  #outer: Element | null = null;

  constructor() {
    super();
    this.roadmap = null;
    this.src = null;
    this.method = null;
    this.asOf = null;
    this.data = null;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate('lang');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#outer = closestAround(this, 'hc-provider');
    this.#outer?.addEventListener(HcProvidedEvent.type, this.#passOn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#outer?.removeEventListener(HcProvidedEvent.type, this.#passOn);
  }

  readonly #passOn = (): void => {
    this.dispatchEvent(new HcProvidedEvent());
  };

  protected override updated(): void {
    this.#passOn();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
