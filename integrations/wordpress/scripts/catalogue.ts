import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (specifier: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(specifier)), 'utf8');

interface Manifest {
  readonly version: string;
  readonly alias: string;
  readonly origin: string;
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
}

interface Described {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
    }[];
  }[];
}

interface StaticIndex {
  readonly title: Readonly<Record<string, string>>;
  readonly files: readonly {
    readonly element: string;
    readonly language: string;
    readonly target?: string;
    readonly html: string;
  }[];
}

type Texts = Record<string, string>;

/** What the plugin knows of a widget. */
interface Widget {
  /** Attributes with the values that they can have; `null` when any will do. */
  readonly attributes: Record<string, readonly string[] | null>;
  /** Targets that it can show, with what they are called; none for a widget of a whole roadmap. */
  readonly targets: Record<string, Texts>;
  /** Plain HTML, by language and target (empty for a whole roadmap): paths in the folder of what is made. */
  readonly plain: Record<string, Texts>;
}

export interface Catalogue {
  readonly version: string;
  /** Where the pages of widgets were made to stand. */
  readonly origin: string;
  readonly title: Texts;
  readonly files: Record<
    string,
    { readonly fixed: string; readonly live: string; readonly integrity: string }
  >;
  readonly widgets: Record<string, Widget>;
}

export const manifest = JSON.parse(read('@hc-roadmap/embed/manifest.json')) as Manifest;

/** What the plugin has to know, out of what describes the widgets and the files. */
export function makeCatalogue(): Catalogue {
  const index = JSON.parse(read('@hc-roadmap/elements/static/index.json')) as StaticIndex;
  const described = JSON.parse(read('@hc-roadmap/elements/custom-elements.json')) as Described;
  const widgets: Record<string, Widget> = {};
  for (const { tagName, attributes = [] } of described.modules.flatMap(({ declarations }) => declarations)) {
    // The provider shows nothing itself.
    if (tagName === undefined || tagName === 'hc-provider') continue;
    const files = index.files.filter(({ element }) => element === tagName);
    widgets[tagName] = {
      attributes: Object.fromEntries(
        attributes
          .filter(({ name }) => name !== 'src')
          .map(({ name, type }) => [name, valuesOf(name, type?.text ?? '')]),
      ),
      targets: {},
      plain: {},
    };
    for (const { language, target = '', html } of files) {
      const { plain, targets } = widgets[tagName];
      (plain[language] ??= {})[target] = html;
      if (target !== '') (targets[target] ??= {})[language] = titleOf(language, tagName, target);
    }
  }
  return {
    version: manifest.version,
    origin: manifest.origin,
    title: index.title,
    files: Object.fromEntries(
      Object.entries({ script: ['', 'js'], pre: ['.pre', 'css'], static: ['.static', 'css'] }).map(
        ([part, [name = '', ending = '']]) => {
          const fixed = `hc-roadmap${name}.${manifest.version}.${ending}`;
          const live = `hc-roadmap${name}.${manifest.alias}.${ending}`;
          return [part, { fixed, live, integrity: integrityOf(fixed) }];
        },
      ),
    ),
    widgets,
  };
}

/** `'bar' | 'ring' | null` has two values; a text or a number any, and a choice is made by saying its name. */
function valuesOf(name: string, type: string): readonly string[] | null {
  if (name === 'lang') return ['nl', 'en'];
  if (type === 'boolean') return ['true'];
  const values = [...type.matchAll(/'([^']+)'/g)].flatMap(([, value]) => value ?? []);
  return values.length > 0 ? values : null;
}

/** As the description of the page of that widget has it. */
function titleOf(language: string, element: string, target: string): string {
  const path = `../../apps/embed/dist/oembed/${language}/${element}/${target}.json`;
  const { title } = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as {
    readonly title: string;
  };
  return title;
}

function integrityOf(path: string): string {
  const file = manifest.files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`the manifest must list ${path}`);
  return file.integrity;
}
