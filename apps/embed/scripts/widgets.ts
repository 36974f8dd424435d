import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

/** The widgets, as the package describes them: name, module, and the attributes that a page may set. */
export interface Widget {
  readonly name: string;
  /** As it is imported: `@hc-roadmap/elements/define/target-progress.js`. */
  readonly module: string;
  readonly attributes: readonly string[];
}

export function describedWidgets(): Widget[] {
  const manifest = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@hc-roadmap/elements/custom-elements.json')), 'utf8'),
  ) as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName === undefined
        ? []
        : [
            {
              name: tagName,
              module: `@hc-roadmap/elements/define/${tagName.replace(/^hc-/, '')}.js`,
              attributes: attributes.map(({ name }) => name),
            },
          ],
    );
}

/**
 * What a link may say of each widget. Not `src`: a link can be written by more people than a tag can. Not of the provider:
 * it shows nothing.
 */
export function linkable(widgets: readonly Widget[]): Record<string, string[]> {
  return Object.fromEntries(
    widgets
      .filter(({ name }) => name !== 'hc-provider')
      .map(({ name, attributes }) => [name, attributes.filter((one) => one !== 'src')]),
  );
}
