import type { Id } from '../../types.js';
import type { AuthoredFile, Path } from '../authored-file.js';
import type { Rule } from './rule.js';
import type { Typed } from './typed.js';

const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An id of something that others refer to, and where it was typed. */
export interface TypedId {
  readonly id: Id;
  readonly file: AuthoredFile;
  /** Empty where the name of the file is the id. */
  readonly path: Path;
}

/** Ids stand in addresses, in formulas and in code: kebab-case, with a letter first. */
export const unusableId: Rule = {
  name: 'unusable-id',
  check: (typed) =>
    typedIds(typed)
      .flat()
      .filter(({ id }) => !hasForm(id))
      .map(({ id, file, path }) => {
        const rename = path.length > 0 ? '' : '; rename the file or the folder that is named so';
        const form = 'must be kebab-case and begin with a letter, like coe-civ-capacity';
        return file.problem(path, `id "${id}" ${form}${rename}`);
      }),
};

export function hasForm(id: Id): boolean {
  return FORM.test(id);
}

/** Sources, indicators, roadmaps, and the targets of each roadmap: in each group an id is one thing. */
export function typedIds({ sources, indicators, roadmaps }: Typed): readonly (readonly TypedId[])[] {
  return [
    (sources.value ?? []).map(({ id }, index) => ({ id, file: sources.file, path: [index, 'id'] })),
    indicators.map(({ id, file }) => ({ id, file, path: [] })),
    roadmaps.map(({ id, profile }) => ({ id, file: profile.file, path: [] })),
    ...roadmaps.map(({ targets }) => targets.map(({ id, file }) => ({ id, file, path: [] }))),
  ];
}
