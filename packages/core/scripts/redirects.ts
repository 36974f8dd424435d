import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthoredFile } from '../src/authoring/authored-file.js';
import type { PlacedMessage } from '../src/authoring/problem.js';

const FILE = 'redirects.yml';

/**
 * Retired ids with the id that each leads to. A series is named with its indicator, and a measure with its target:
 * `ppp-centres/main`.
 */
export type Redirects = Readonly<Record<string, string>>;

/** @throws Error that tells every problem of the file. */
export function readRedirects(dataFolder: string): Redirects {
  const path = join(dataFolder, FILE);
  if (!existsSync(path)) return {};
  const { redirects, problems } = parseRedirects(readFileSync(path, 'utf8'));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => `${FILE}: ${message}`).join('\n'));
  return redirects;
}

/**
 * Reads redirects and tells what is wrong with them.
 *
 * @param ids Every id that there is; without them it is not checked whether a redirect leads somewhere.
 */
export function parseRedirects(
  text: string,
  ids?: ReadonlySet<string>,
): { readonly redirects: Redirects; readonly problems: readonly PlacedMessage[] } {
  const file = new AuthoredFile(FILE, text);
  const value = file.value ?? {};
  if (file.syntaxProblems.length > 0) return { redirects: {}, problems: file.syntaxProblems };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return {
      redirects: {},
      problems: [file.problem([], 'must be a retired id and its new id on each line')],
    };
  }
  const entries = Object.entries(value);
  const retired = new Set(entries.map(([id]) => id));
  const problems = entries.flatMap(([id, to]: [string, unknown]) => {
    if (typeof to !== 'string') return [file.problem([id], 'must lead to an id')];
    if (retired.has(to)) return [file.problem([id], 'leads to an id that is retired too; name the last one')];
    if (ids === undefined) return [];
    if (ids.has(id)) return [file.problem([id], 'is retired, but it is still there')];
    if (!ids.has(to)) return [file.problem([id], 'leads to an id that is not there')];
    const [around] = id.split('/');
    return around === id || around === to.split('/')[0]
      ? []
      : [file.problem([id], 'leads to something else; what it is in has to be the same')];
  });
  const sorted = entries.sort(([first], [second]) => (first < second ? -1 : 1));
  return { redirects: problems.length > 0 ? {} : Object.fromEntries(sorted), problems };
}

/** Every id that a redirect may lead to: those of roadmaps, targets, measures, action lines, terms, indicators, sources and series. */
export function idsOf(loaded: {
  readonly roadmaps: readonly {
    readonly id: string;
    readonly targets: readonly {
      readonly id: string;
      readonly measures?: readonly { readonly id: string }[];
    }[];
    readonly actionLines: readonly { readonly id: string }[];
    readonly terms?: readonly { readonly id: string }[];
    readonly indicators: readonly {
      readonly id: string;
      readonly series: readonly { readonly id: string }[];
    }[];
    readonly sources: readonly { readonly id: string }[];
  }[];
}): ReadonlySet<string> {
  return new Set(
    loaded.roadmaps.flatMap(({ id, targets, actionLines, terms = [], indicators, sources }) => [
      id,
      ...[...targets, ...actionLines, ...terms, ...indicators, ...sources].map((one) => one.id),
      ...targets.flatMap((target) => within(target, target.measures ?? [])),
      ...indicators.flatMap((indicator) => within(indicator, indicator.series)),
    ]),
  );
}

function within(outer: { readonly id: string }, inner: readonly { readonly id: string }[]): string[] {
  return inner.map(({ id }) => `${outer.id}/${id}`);
}
