import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { sourceReferences } from '../src/internal/source-references.js';
import { roadmapSchema } from '../src/schema.js';
import type { Collection, Roadmap } from '../src/types.js';
import { AuthoredFile } from './authored-file.js';
import {
  authoredActionLines,
  authoredGoals,
  authoredIndicator,
  authoredNotFound,
  authoredProfile,
  authoredSources,
  authoredTerms,
  targetWithId,
} from './authored-schema.js';
import { composeRoadmap } from './compose.js';
import { expandIndicator } from './expand.js';
import { rules } from './lint/rules.js';
import { UNKNOWN_KEY, wordIssue } from './lint/issues.js';
import type { Part, Typed, TypedRoadmap } from './lint/typed.js';
import { printProblem, type Problem } from './problem.js';

/** Everything that was authored, or everything that is wrong with it. */
export type Loaded =
  ({ readonly roadmaps: readonly Roadmap[] } & Collection) | { readonly problems: readonly Problem[] };

/**
 * Reads a data folder. All problems in all files are told at once, by the form of each file and by the rules in
 * `lint/`; nothing is returned unless everything is right.
 */
export function loadData(folder: string): Loaded {
  const { typed, problems } = readFolder(folder);
  const found = distinct([...problems, ...rules.flatMap(({ check }) => check(typed))]);
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

/** Reads every file, and tells what does not have the form it should have. */
function readFolder(folder: string): { readonly typed: Typed; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = (name: string): AuthoredFile => {
    const path = join(folder, name);
    const file = new AuthoredFile(name, existsSync(path) ? readFileSync(path, 'utf8') : null);
    problems.push(...file.syntaxProblems);
    return file;
  };
  const parse = <Schema extends z.ZodType>(
    file: AuthoredFile,
    schema: Schema,
    value: unknown = file.value,
  ): Part<z.output<Schema>> => {
    if (file.syntaxProblems.length > 0) return { file, value: undefined };
    const result = schema.safeParse(value);
    if (result.success) return { file, value: result.data };
    problems.push(...result.error.issues.flatMap((issue) => wordIssue(issue, file)));
    return { file, value: undefined };
  };
  const ifThere = <Value>(name: string, then: (file: AuthoredFile) => Value): Value | null =>
    existsSync(join(folder, name)) ? then(read(name)) : null;
  const names = (subfolder: string): string[] =>
    readdirSync(join(folder, subfolder))
      .filter((name) => name.endsWith('.yml'))
      .sort();
  const idOf = (name: string): string => basename(name, '.yml');

  const readRoadmap = (id: string): TypedRoadmap => {
    const base = `roadmaps/${id}`;
    const profile = read(`${base}/roadmap.yml`);
    const actionLines = read(`${base}/action-lines.yml`);
    const targets = names(`${base}/targets`).map((name) => {
      const file = read(`${base}/targets/${name}`);
      if (isObject(file.value) && 'id' in file.value) problems.push(file.problem(['id'], UNKNOWN_KEY));
      const named = { ...asObject(file.value), id: idOf(name) };
      return { id: idOf(name), ...parse(file, targetWithId, named) };
    });
    return {
      id,
      targets,
      profile: parse(profile, authoredProfile),
      actionLines: parse(actionLines, authoredActionLines),
      // Not every roadmap has words to explain.
      terms: ifThere(`${base}/terms.yml`, (file) => parse(file, authoredTerms)),
    };
  };

  const typed: Typed = {
    sources: parse(read('sources.yml'), authoredSources),
    indicators: names('indicators').map((name) => {
      const { file, value } = parse(read(`indicators/${name}`), authoredIndicator);
      const id = idOf(name);
      return { id, file, value, expanded: value === undefined ? undefined : expandIndicator(id, value) };
    }),
    goals: ifThere('goals.yml', (file) => parse(file, authoredGoals)),
    notFound: ifThere('not-found.yml', (file) => parse(file, authoredNotFound)),
    roadmaps: readdirSync(join(folder, 'roadmaps')).sort().map(readRoadmap),
  };
  return { typed, problems };
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
  return { problems: result.error.issues.map(({ path, message }) => composed.problem(path, message)) };
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

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}
