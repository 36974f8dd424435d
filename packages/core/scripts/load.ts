import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { sourceReferences } from '../src/internal/source-references.js';
import { roadmapSchema } from '../src/schema.js';
import type { Collection, Roadmap } from '../src/types.js';
import { AuthoredFile, type Path } from './authored-file.js';
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
import { expandIndicator } from './expand.js';
import { printProblem, type Problem } from './problem.js';

/** Everything that was authored, or everything that is wrong with it. */
export type Loaded =
  ({ readonly roadmaps: readonly Roadmap[] } & Collection) | { readonly problems: readonly Problem[] };

const UNKNOWN_KEY = 'unknown key; remove it or correct its name';

/** Where the parts of a composed roadmap were typed: the first keys of a path lead to a file. */
interface Origin {
  readonly path: Path;
  readonly file: AuthoredFile;
  /** What stands before the rest of the path inside the file. */
  readonly prefix: Path;
}

/** Reads a data folder. All problems are collected; nothing is returned unless everything is right. */
export function loadData(folder: string): Loaded {
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
    value: unknown,
  ): z.output<Schema> | undefined => {
    if (file.syntaxProblems.length > 0) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    problems.push(
      ...result.error.issues.flatMap((issue) =>
        flatten(issue).map(({ path, message }) => file.problem(path, message)),
      ),
    );
    return undefined;
  };
  const names = (subfolder: string): string[] =>
    readdirSync(join(folder, subfolder))
      .filter((name) => name.endsWith('.yml'))
      .sort();
  const idOf = (name: string): string => basename(name, '.yml');

  const sourcesFile = read('sources.yml');
  const sources = parse(sourcesFile, authoredSources, sourcesFile.value);
  const indicators = names('indicators').map((name) => {
    const file = read(`indicators/${name}`);
    const authored = parse(file, authoredIndicator, file.value);
    return { file, id: idOf(name), authored };
  });

  const readIfThere = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): z.output<Schema> | undefined => {
    if (!existsSync(join(folder, name))) return undefined;
    const file = read(name);
    return parse(file, schema, file.value);
  };
  const goals = readIfThere('goals.yml', authoredGoals);
  const notFound = readIfThere('not-found.yml', authoredNotFound);

  const drafts = readdirSync(join(folder, 'roadmaps'))
    .sort()
    .map((id) => {
      const base = `roadmaps/${id}`;
      const profileFile = read(`${base}/roadmap.yml`);
      const linesFile = read(`${base}/action-lines.yml`);
      // Not every roadmap has words to explain.
      const termsFile = existsSync(join(folder, base, 'terms.yml')) ? read(`${base}/terms.yml`) : null;
      const targets = names(`${base}/targets`).map((name) => {
        const file = read(`${base}/targets/${name}`);
        if (isObject(file.value) && 'id' in file.value) problems.push(file.problem(['id'], UNKNOWN_KEY));
        const target = parse(file, targetWithId, { ...asObject(file.value), id: idOf(name) });
        return { file, target };
      });
      return {
        id,
        profileFile,
        profile: parse(profileFile, authoredProfile, profileFile.value),
        linesFile,
        actionLines: parse(linesFile, authoredActionLines, linesFile.value),
        termsFile,
        terms: termsFile === null ? undefined : parse(termsFile, authoredTerms, termsFile.value),
        targets,
      };
    });
  if (problems.length > 0) return { problems };

  const allIndicators = indicators.flatMap(({ id, authored }) =>
    authored === undefined ? [] : [expandIndicator(id, authored)],
  );
  const roadmaps = drafts.flatMap((draft) => {
    const { id, profile, profileFile, actionLines, linesFile, terms, termsFile, targets } = draft;
    if (profile === undefined || actionLines === undefined || sources === undefined) return [];
    const { contextIndicators, ...rest } = profile;
    const ordered = targets
      .flatMap(({ file, target }) => (target === undefined ? [] : [{ file, target }]))
      .sort((first, second) => first.target.number - second.target.number);
    const measured = ordered.flatMap(({ target }) =>
      target.kind === 'milestone' ? [] : target.measures.map(({ indicator }) => indicator),
    );
    const wanted = new Set([...measured, ...contextIndicators]);
    const used = allIndicators.filter((indicator) => wanted.has(indicator.id));
    const roadmap = {
      id,
      ...rest,
      targets: ordered.map(({ target }) => target),
      actionLines,
      ...(terms === undefined ? {} : { terms }),
      indicators: used,
      sources,
    };
    const origins: Origin[] = [
      ...ordered.map(({ file }, index) => ({ path: ['targets', index], file, prefix: [] })),
      ...used.map((indicator, index) => ({
        path: ['indicators', index],
        file: indicators.find((one) => one.id === indicator.id)?.file ?? profileFile,
        prefix: [],
      })),
      { path: ['actionLines'], file: linesFile, prefix: [] },
      ...(termsFile === null ? [] : [{ path: ['terms'], file: termsFile, prefix: [] }]),
      { path: ['sources'], file: sourcesFile, prefix: [] },
      { path: [], file: profileFile, prefix: [] },
    ];
    for (const unknown of contextIndicators.filter((name) => !allIndicators.some((one) => one.id === name))) {
      problems.push(
        profileFile.problem(['contextIndicators'], `names indicator "${unknown}", which is not there`),
      );
    }
    const result = roadmapSchema.safeParse(roadmap);
    if (result.success) return [withUsedSources(result.data)];
    problems.push(
      ...result.error.issues.flatMap((issue) =>
        flatten(issue).map((one) => locate(origins, one.path, one.message)),
      ),
    );
    return [];
  });
  return problems.length > 0
    ? { problems: distinct(problems) }
    : {
        roadmaps,
        indicators: allIndicators,
        goals: goals ?? [],
        notFound: notFound ?? [],
        sources: sources ?? [],
      };
}

/** A roadmap carries the sources it uses, not every source there is. */
function withUsedSources(roadmap: Roadmap): Roadmap {
  const used = new Set(sourceReferences({ ...roadmap, sources: [] }).map(({ id }) => id));
  return { ...roadmap, sources: roadmap.sources.filter(({ id }) => used.has(id)) };
}

function locate(origins: readonly Origin[], path: Path, message: string): Problem {
  const origin = origins.find((one) => one.path.every((key, index) => path[index] === key));
  if (origin === undefined) throw new Error(`no file holds ${path.map(String).join('.')}`);
  const inFile = [...origin.prefix, ...path.slice(origin.path.length)];
  return origin.file.problem(origin.file.has(inFile) ? inFile : asTyped(inFile), message);
}

/** What an observation does not say itself was said once for the whole series: that is where it stands. */
function asTyped(path: Path): Path {
  const observations = path.indexOf('observations');
  const rest = path.slice(observations + 2);
  return observations !== -1 && rest[0] === 'sources' ? [...path.slice(0, observations), ...rest] : path;
}

/** Says each thing once: a slip in a series' sources is found again in every observation. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [printProblem(problem), problem])).values()];
}

/** One line for each thing that is wrong: unknown keys are named one by one. */
function flatten(issue: z.core.$ZodIssue): { path: Path; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: UNKNOWN_KEY,
    }));
  }
  return [{ path: issue.path, message: issue.message }];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}
