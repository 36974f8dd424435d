import { SERVER_POLICY } from '../policy.js';

/** What a server says of a kind of files. The configurations and the tables in `docs/hosting.md` are made of these. */
export interface Rule {
  readonly name: string;
  /** As the page about hosting calls them. */
  readonly files: string;
  /** Their paths as a person reads them, `*` for anything. */
  readonly paths: readonly string[];
  /** A regular expression that nginx, Caddy and JavaScript read alike: no braces, no look-ahead. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Never asked for again: under this name nothing else will ever be. */
export const KEPT = 'public, max-age=31536000, immutable';

/** Ten minutes, then asked for again while the old one still serves; a server that is down is bridged for a week. */
export const FOLLOWED = 'public, max-age=600, stale-while-revalidate=3600, stale-if-error=604800';

/** For pages of any origin, checked (`integrity`) or not, also those that are isolated from other origins. */
const SHARED = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

const VERSION = '[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?';
const NAME = 'hc-roadmap(\\.[a-z]+)*';

const PAGE_PATH = '[A-Za-z-]+/hc-[a-z-]+/[a-z0-9-]+';

const OF_A_PAGE = {
  ...SHARED,
  // Where it says who may frame them, browsers ignore an X-Frame-Options that a server adds to everything.
  'Content-Security-Policy': SERVER_POLICY,
  // Without it, a page that is isolated from other origins cannot frame them.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Each file falls under one of them, and what falls under none is not served. */
export const RULES = [
  {
    name: 'versioned',
    files: 'scripts, styles and descriptions for oEmbed with a whole version in their path',
    paths: [
      '/hc-roadmap*.1.2.3.js',
      '/hc-roadmap*.1.2.3.css',
      '/1.2.3/*.js',
      '/1.2.3/*.css',
      '/1.2.3/oembed/*',
    ],
    pattern: `^/((${NAME}\\.${VERSION}|${VERSION}/[^/]+)\\.(js|css)|${VERSION}/oembed/${PAGE_PATH}\\.json)$`,
    headers: { 'Cache-Control': KEPT, ...SHARED },
  },
  {
    name: 'following',
    files: 'scripts and styles that follow a major version, the manifest, descriptions for oEmbed',
    paths: ['/hc-roadmap*.v1.js', '/hc-roadmap*.v1.css', '/manifest.json', '/oembed/*'],
    pattern: `^/(${NAME}\\.v[0-9]+\\.(js|css)|manifest\\.json|oembed/.+\\.json)$`,
    headers: { 'Cache-Control': FOLLOWED, ...SHARED },
  },
  {
    name: 'page',
    files: 'pages of one widget, for frames',
    paths: ['/nl/*.html', '/en/*.html'],
    pattern: `^/${PAGE_PATH}\\.html$`,
    headers: { 'Cache-Control': FOLLOWED, ...OF_A_PAGE },
  },
  {
    name: 'pinned',
    files: 'pages of one widget that stay as they are',
    paths: ['/1.2.3/nl/*.html', '/1.2.3/en/*.html'],
    pattern: `^/${VERSION}/${PAGE_PATH}\\.html$`,
    headers: { 'Cache-Control': KEPT, ...OF_A_PAGE },
  },
  {
    name: 'picture',
    files: 'the picture beside a page, for newsletters and documents',
    paths: ['/nl/*.svg', '/en/*.svg'],
    pattern: `^/${PAGE_PATH}\\.svg$`,
    headers: {
      'Cache-Control': FOLLOWED,
      ...SHARED,
      // Opened for itself, a picture is a document: it has nothing to load and nothing to run.
      'Content-Security-Policy': "default-src 'none'",
    },
  },
] as const satisfies readonly Rule[];

/** The rules that a path falls under; of a file that is served, one. */
export function rulesOf(path: string): Rule[] {
  return RULES.filter(({ pattern }) => new RegExp(pattern).test(path));
}
