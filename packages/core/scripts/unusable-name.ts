import type { PlacedMessage } from '../src/authoring/problem.js';
import type { Rule } from '../src/authoring/lint/rule.js';
import { hasForm, typedIds, type TypedId } from '../src/authoring/lint/unusable-id.js';
import { name } from './names.js';

/** Words that a module of TypeScript cannot use as a name. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** Our modules name what they export by its id: each gives a name that is allowed, and no two give the same. */
export const unusableName: Rule = {
  name: 'unusable-id',
  check(typed) {
    const [sources = [], ...others] = typedIds(typed);
    return [
      ...problemsOf(sources, (id) => name('source', id)),
      ...others.flatMap((ids) => problemsOf(ids, (id) => name(id))),
    ];
  },
};

function problemsOf(ids: readonly TypedId[], exportedAs: (id: string) => string): PlacedMessage[] {
  const before = new Map<string, string>();
  return ids.flatMap(({ id, file, path }) => {
    // What is no id at all is another rule's business.
    if (!hasForm(id)) return [];
    const exported = exportedAs(id);
    if (RESERVED.has(exported)) {
      return [file.problem(path, `id "${id}" is a word of TypeScript; use more than one word`)];
    }
    const other = before.get(exported) ?? id;
    before.set(exported, other);
    return other === id
      ? []
      : [file.problem(path, `ids "${other}" and "${id}" give the same name ${exported}; change one of them`)];
  });
}
