/**
 * What a page of somebody else is given to show a widget: addresses and tags. Whoever writes one takes it from here, so that
 * the tool in the demo and the descriptions for content management systems say the same.
 */

/** The files as they stand on a server. */
export interface Published {
  /** Where they are, without a slash at the end: `https://widgets.example`. */
  readonly origin: string;
  readonly version: string;
  /** The name that follows the newest of its major version: `v0`. */
  readonly alias: string;
  /** The fingerprints of the files that a page names itself, by their paths. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What the page of a widget is about. */
export interface PageSubject {
  readonly name: string;
  readonly language: string;
  /** Absent for a widget of a whole roadmap. */
  readonly target?: string;
}

/** The path of the page of a widget, without an ending: `nl/hc-target-progress/stem-graduates`. */
export function pagePath({ name, language, target = 'roadmap' }: PageSubject): string {
  return `${language}/${name}/${target}`;
}

/** Where the pages are that stay as they are, with the code and the figures of a version: in a folder of its name. */
export function pinnedPlace(place: string, version: string): string {
  return `${place}/${version}`;
}

/**
 * The address of that page. It follows what it is told behind the `#`, and a link to it becomes the widget where the script is.
 *
 * @param place Where the pages are: an origin, with a folder where they do not stand at its root.
 * @param settings Attributes of the widget; for the page alone also `theme` and colours (`color-accent`).
 */
export function pageAddress(
  place: string,
  subject: PageSubject,
  settings: Readonly<Record<string, string>> = {},
): string {
  const said = new URLSearchParams(settings).toString();
  return `${place}/${pagePath(subject)}.html${said === '' ? '' : `#${subject.name}?${said}`}`;
}

/** The parts that a page names itself: the script for a site, the script for frames, and the styles. */
export type Part = 'script' | 'frame' | 'pre' | 'themes' | 'static';

const FILES: Readonly<Record<Part, { readonly name: string; readonly ending: 'js' | 'css' }>> = {
  script: { name: 'hc-roadmap', ending: 'js' },
  frame: { name: 'hc-roadmap.frame', ending: 'js' },
  pre: { name: 'hc-roadmap.pre', ending: 'css' },
  themes: { name: 'hc-roadmap.themes', ending: 'css' },
  static: { name: 'hc-roadmap.static', ending: 'css' },
};

/** The path of a part: of this very version, or of the newest of its major version. */
export function partPath(part: Part, { version, alias }: Published, isFixed: boolean): string {
  const { name, ending } = FILES[part];
  return `${name}.${isFixed ? version : alias}.${ending}`;
}

/**
 * The tag that loads a part.
 *
 * @param isFixed Whether the page stays with this version. Only what never changes has a fingerprint.
 */
export function partTag(part: Part, published: Published, isFixed: boolean): string {
  const path = partPath(part, published, isFixed);
  const address = escaped(`${published.origin}/${path}`);
  const print = published.integrity[path];
  if (isFixed && print === undefined) throw new Error(`partTag: the manifest must list ${path}`);
  const checked = isFixed ? ` integrity="${print ?? ''}"` : '';
  if (FILES[part].ending === 'css') {
    return `<link rel="stylesheet" href="${address}"${checked} crossorigin>`;
  }
  const kind = part === 'script' ? 'type="module"' : 'defer';
  return `<script ${kind} src="${address}"${checked} crossorigin></script>`;
}

/** High enough for most widgets where a frame is 640 pixels wide; a page that loads the frame script gets the real height. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'hc-target-progress': 480,
  'hc-target-chart': 760,
  'hc-second-opinions': 520,
  'hc-evidence': 900,
  'hc-milestones': 780,
  'hc-target-list': 900,
  'hc-action-lines': 900,
  'hc-timeline': 900,
  'hc-glossary': 900,
  'hc-roadmap': 1600,
};

/** The height of a frame with a widget, where nobody knows better. */
export function frameHeight(name: string): number {
  return HEIGHTS[name] ?? 600;
}

/** What a page in a frame may do: no more than it needs. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface Frame {
  readonly address: string;
  readonly title: string;
  readonly height: number;
  /** In pixels; as wide as its place when absent. */
  readonly width?: number;
}

/** A frame with the page of a widget. */
export function frameTag({ address, title, height, width }: Frame): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

/** A text as HTML, also between quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
