import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
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
import { expandIndicator } from './expand.js';
import { unknownKey, wordIssue } from './lint/issues.js';
import type { Part, Typed, TypedRoadmap } from './lint/typed.js';
import type { Problem } from './problem.js';

/** Reads every file of a data folder, and tells what does not have the form it should have. */
export function readFiles(folder: string): { readonly typed: Typed; readonly problems: readonly Problem[] } {
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

  const readRoadmap = (id: string): TypedRoadmap => {
    const base = `roadmaps/${id}`;
    const profile = read(`${base}/roadmap.yml`);
    const actionLines = read(`${base}/action-lines.yml`);
    const targets = filesIn(folder, `${base}/targets`).map((name) => {
      const file = read(`${base}/targets/${name}`);
      if (isObject(file.value) && 'id' in file.value) problems.push(unknownKey(file, ['id']));
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
    indicators: filesIn(folder, 'indicators').map((name) => {
      const { file, value } = parse(read(`indicators/${name}`), authoredIndicator);
      const id = idOf(name);
      return { id, file, value, expanded: value === undefined ? undefined : expandIndicator(id, value) };
    }),
    goals: ifThere('goals.yml', (file) => parse(file, authoredGoals)),
    notFound: ifThere('not-found.yml', (file) => parse(file, authoredNotFound)),
    roadmaps: foldersIn(folder, 'roadmaps').map(readRoadmap),
  };
  return { typed, problems };
}

function idOf(name: string): string {
  return basename(name, '.yml');
}

/** A folder that is not there has nothing in it: a collection need not have roadmaps, nor a plan figures. */
function entries(folder: string, subfolder: string): ReturnType<typeof directory> {
  return existsSync(join(folder, subfolder)) ? directory(join(folder, subfolder)) : [];
}

function directory(path: string): { readonly name: string; readonly isFolder: boolean }[] {
  return readdirSync(path, { withFileTypes: true })
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((first, second) => (first.name < second.name ? -1 : 1));
}

function filesIn(folder: string, subfolder: string): string[] {
  return entries(folder, subfolder).flatMap(({ name, isFolder }) =>
    !isFolder && name.endsWith('.yml') ? [name] : [],
  );
}

function foldersIn(folder: string, subfolder: string): string[] {
  return entries(folder, subfolder).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}
