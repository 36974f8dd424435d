import { render } from '@lit-labs/ssr';
import type { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Roadmap } from '@hc-roadmap/core';
import { RoadmapError } from '@hc-roadmap/core/errors';
import { messagesOf } from '../internal/language.js';
import { followRetired } from '../internal/trouble.js';
import { RoadmapElement } from '../internal/roadmap-element.js';
import { warnOnce } from '../internal/warn.js';

/** What is inside a widget, as HTML; the widgets in it have theirs in a `<template shadowrootmode="open">`. */
export async function drawInside(
  name: string,
  attributes: ReadonlyMap<string, string>,
  data: Roadmap | undefined,
  /** What stands before the drawing of each widget. */
  before: (widget: RoadmapElement<unknown>) => string,
): Promise<string> {
  const renderer = new (rendererWith(data, before))(name);
  for (const [key, value] of attributes) renderer.setAttribute(key, value);
  if (data !== undefined) renderer.setProperty('data', data);
  return collectResult(renderer.renderShadow());
}

/** What draws a widget, and those in it: when its data are there, which Lit's own renderer does not wait for. */
function rendererWith(
  data: Roadmap | undefined,
  before: (widget: RoadmapElement<unknown>) => string,
): WidgetRendererConstructor {
  return class WidgetRenderer extends LitElementRenderer {
    declare element: RoadmapElement<unknown>;

    static override matchesClass(elementClass: typeof HTMLElement): boolean {
      return elementClass.prototype instanceof RoadmapElement;
    }

    /** There is no page around it to look at. */
    override connectedCallback(): void {
      if (data !== undefined) this.setProperty('data', data);
    }

    override renderShadow(): ThunkedRenderResult {
      return [() => this.#render()];
    }

    async #render(): Promise<string> {
      const { element } = this;
      const template = await prerendered(element);
      const drawn = await collectResult(
        render(template, { elementRenderers: [WidgetRenderer], customElementHostStack: [this] }),
      );
      return before(element) + withoutMarks(drawn);
    }
  };
}

/** What an element shows; each retired id that it asks for is followed. */
async function prerendered(element: RoadmapElement<unknown>): ReturnType<typeof element.prerender> {
  try {
    return await element.prerender(messagesOf(element.getAttribute('lang') ?? ''));
  } catch (error) {
    if (error instanceof RoadmapError && followRetired(error.code, element, null, warnOnce)) {
      return prerendered(element);
    }
    throw error;
  }
}

type WidgetRendererConstructor = new (tag: string) => ElementRenderer & {
  renderShadow(): ThunkedRenderResult;
};

/** Lit's marks for taking over node by node; a widget takes over as a whole. Texts have no comments: they are escaped. */
function withoutMarks(html: string): string {
  return html.replaceAll(/<!--\/?lit-[^>]*-->|<\?>| defer-hydration(?=[\s>])/g, '');
}
