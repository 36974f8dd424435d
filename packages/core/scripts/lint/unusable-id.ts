import type { AuthoredFile, Path } from '../authored-file.js';
import { name } from '../names.js';
import type { Problem } from '../problem.js';
import type { Rule } from './rule.js';
import type { Typed } from './typed.js';

/** Words that a module of TypeScript cannot use as a name. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);
const FORM = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A thing that gets a name in the generated modules. */
interface Named {
  readonly id: string;
  /** The name it gets there. */
  readonly exported: string;
  readonly file: AuthoredFile;
  readonly path: Path;
}

/** Ids become names in TypeScript: each gives one that is allowed, and no two give the same. */
export const unusableId: Rule = {
  name: 'unusable-id',
  check: (typed) => [
    ...problemsOf(sources(typed)),
    ...problemsOf(typed.indicators.map(({ id, file }) => fromFile(id, file))),
    ...problemsOf(typed.roadmaps.map(({ id, profile }) => fromFile(id, profile.file))),
    ...typed.roadmaps.flatMap(({ targets }) => problemsOf(targets.map(({ id, file }) => fromFile(id, file)))),
  ],
};

function fromFile(id: string, file: AuthoredFile): Named {
  return { id, exported: name(id), file, path: [] };
}

function sources({ sources: { file, value = [] } }: Typed): Named[] {
  return value.map(({ id }, index) => ({ id, exported: name('source', id), file, path: [index, 'id'] }));
}

function problemsOf(named: readonly Named[]): Problem[] {
  return named.flatMap(({ id, exported, file, path }, index) => {
    if (!FORM.test(id)) {
      return [
        file.problem(path, `id "${id}" must be kebab-case and begin with a letter, like coe-civ-capacity`),
      ];
    }
    if (RESERVED.has(exported)) {
      return [file.problem(path, `id "${id}" is a word of TypeScript; use more than one word`)];
    }
    const other = named.slice(0, index).find((one) => one.exported === exported && one.id !== id);
    return other === undefined
      ? []
      : [
          file.problem(
            path,
            `ids "${other.id}" and "${id}" give the same name ${exported}; change one of them`,
          ),
        ];
  });
}
