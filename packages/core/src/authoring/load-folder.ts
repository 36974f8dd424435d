import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sourceReferences } from '../internal/source-references.js';
import { roadmapSchema } from '../schema.js';
import type { Roadmap } from '../types.js';
import type { AuthoredData } from './authored-data.js';
import { composeRoadmap } from './compose.js';
import type { Rule } from './lint/rule.js';
import { rules } from './lint/rules.js';
import type { Typed, TypedRoadmap } from './lint/typed.js';
import { printProblem, type Problem } from './problem.js';
import { readFiles } from './read-files.js';
import { unreadFiles } from './unread-files.js';

/** Everything that was authored, or everything that is wrong with it. */
export type Loaded = AuthoredData | { readonly problems: readonly Problem[] };

/** What a caller has beside what holds for everybody. */
export interface More {
  readonly rules?: readonly Rule[];
  /** Files that the caller reads. */
  readonly files?: readonly string[];
}

/**
 * Reads a data folder. All problems in all files are told at once, by the form of each file and by the rules in
 * `lint/`; nothing is returned unless everything is right.
 */
export function loadFolder(folder: string, { rules: more = [], files = [] }: More = {}): Loaded {
  if (!isFolder(folder)) return noData(folder, 'there is no such folder');
  if (!existsSync(join(folder, 'sources.yml')) && !isFolder(join(folder, 'roadmaps'))) {
    return noData(folder, 'has neither sources.yml nor roadmaps/');
  }
  const { typed, problems } = readFiles(folder);
  const found = distinct([
    ...problems,
    ...unreadFiles(folder, files),
    ...[...rules, ...more].flatMap(({ name, check }) =>
      check(typed).map((problem): Problem => ({ ...problem, code: name })),
    ),
  ]);
  if (found.length > 0) return { problems: found };
  const checked = typed.roadmaps.map((roadmap) => checkWhole(typed, roadmap));
  const rest = checked.flatMap((one) => ('problems' in one ? one.problems : []));
  if (rest.length > 0) return { problems: distinct(rest) };
  return {
    roadmaps: checked.flatMap((one) => ('roadmap' in one ? [one.roadmap] : [])),
    indicators: typed.indicators.flatMap(({ expanded }) => (expanded === undefined ? [] : [expanded])),
    goals: typed.goals?.value ?? [],
    notFound: typed.notFound?.value ?? [],
    sources: typed.sources.value ?? [],
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Somewhere else than in a data folder, every file would be a problem. */
function noData(folder: string, what: string): Loaded {
  const message = `${what}; name the folder that holds sources.yml, indicators/ and roadmaps/`;
  return { problems: [{ code: 'missing-file', file: folder, line: 1, column: 1, path: '', message }] };
}

/** The last word has the schema of what is published: nothing leaves that it would refuse. */
function checkWhole(
  typed: Typed,
  roadmap: TypedRoadmap,
): { readonly roadmap: Roadmap } | { readonly problems: readonly Problem[] } {
  const composed = composeRoadmap(typed, roadmap);
  if (composed === null) throw new Error(`${roadmap.id} was not read, and no problem was told`);
  const result = roadmapSchema.safeParse(composed.value);
  if (result.success) return { roadmap: withUsedSources(result.data) };
  return {
    problems: result.error.issues.map(({ path, message }) => ({
      ...composed.problem(path, message),
      code: 'form',
    })),
  };
}

/** A roadmap carries the sources it uses, not every source there is. */
function withUsedSources(roadmap: Roadmap): Roadmap {
  const used = new Set(sourceReferences({ ...roadmap, sources: [] }).map(({ id }) => id));
  return { ...roadmap, sources: roadmap.sources.filter(({ id }) => used.has(id)) };
}

/** Says each thing once: a slip in a series' sources is found again in every observation. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [printProblem(problem), problem])).values()];
}
