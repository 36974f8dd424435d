import { sourceReferences } from '../../internal/source-references.js';
import type { Rule } from './rule.js';

/** A source is there because something was taken from it. */
export const unusedSource: Rule = {
  name: 'unused-source',
  check(typed) {
    const { sources, indicators, goals, notFound, roadmaps } = typed;
    // As typed: what does not have the right form can still name a source.
    const files = [
      ...indicators.map(({ file }) => file),
      ...[goals, notFound].flatMap((part) => (part === null ? [] : [part.file])),
      ...roadmaps.flatMap(({ profile, actionLines, terms, targets }) =>
        [profile, actionLines, ...(terms === null ? [] : [terms]), ...targets].map(({ file }) => file),
      ),
    ];
    const used = new Set(files.flatMap(({ value }) => sourceReferences(value).map(({ id }) => id)));
    return (sources.value ?? []).flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            sources.file.problem(
              [index, 'id'],
              'nothing refers to this source; name it where it was used, or remove it',
            ),
          ],
    );
  },
};
