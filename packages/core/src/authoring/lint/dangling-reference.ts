import {
  contradictionReferences,
  danglingReferences,
  danglingSources,
  missing,
  type Misfit,
} from '../../internal/references.js';
import { sourceReferences } from '../../internal/source-references.js';
import type { Path } from '../authored-file.js';
import { composeCollection, composeRoadmap } from '../compose.js';
import type { PlacedMessage } from '../problem.js';
import type { Rule } from './rule.js';
import type { Part, Typed } from './typed.js';

/** An id that is named is the id of something. */
export const danglingReference: Rule = {
  name: 'dangling-reference',
  check(typed) {
    const unread = unreadIds(typed);
    const told =
      (problem: (path: Path, message: string) => PlacedMessage) =>
      (misfits: readonly Misfit[]): PlacedMessage[] =>
        misfits
          .filter(({ missing: named }) => named === undefined || !unread(named.what, named.id))
          .map(({ path, message }) => problem(path, message));
    const collection = composeCollection(typed);
    return [
      ...told(collection.problem)([
        ...danglingSources(collection.value),
        ...contradictionReferences(collection.value),
      ]),
      ...[...listed(typed.goals), ...listed(typed.notFound)].flatMap(({ item, index, part }) =>
        told(part.file.problem.bind(part.file))(namedBy(typed, item, index)),
      ),
      ...typed.roadmaps.flatMap((roadmap) => {
        const { profile } = roadmap;
        const composed = composeRoadmap(typed, roadmap);
        const context = profile.value?.contextIndicators ?? [];
        return [
          ...told(profile.file.problem.bind(profile.file))(
            context.flatMap((id, index) =>
              missing(typed.indicators, id, 'indicator', ['contextIndicators', index]),
            ),
          ),
          ...(composed === null
            ? []
            : told(composed.problem)(fromAll(typed, danglingReferences(composed.value)))),
        ];
      }),
    ];
  },
};

/** A roadmap has only the indicators that it uses; who names another one can choose from all there are. */
function fromAll({ indicators }: Typed, misfits: readonly Misfit[]): Misfit[] {
  return misfits.flatMap((misfit) =>
    misfit.missing?.what === 'indicator'
      ? missing(indicators, misfit.missing.id, 'indicator', misfit.path)
      : [misfit],
  );
}

/** What a goal or something that was not found can name. */
interface Naming {
  readonly indicator?: string;
  readonly indicators?: readonly string[];
  readonly roadmap?: string;
  readonly targets?: readonly string[];
  readonly sources?: readonly string[];
}

function namedBy(typed: Typed, item: Naming, index: number): Misfit[] {
  const roadmaps =
    item.roadmap === undefined ? typed.roadmaps : typed.roadmaps.filter(({ id }) => id === item.roadmap);
  const targets = roadmaps.flatMap((roadmap) => roadmap.targets);
  const sources = typed.sources.value ?? [];
  return [
    ...(item.indicator === undefined
      ? []
      : missing(typed.indicators, item.indicator, 'indicator', [index, 'indicator'])),
    ...(item.indicators ?? []).flatMap((id, at) =>
      missing(typed.indicators, id, 'indicator', [index, 'indicators', at]),
    ),
    ...(item.roadmap === undefined
      ? []
      : missing(typed.roadmaps, item.roadmap, 'roadmap', [index, 'roadmap'])),
    ...(item.targets ?? []).flatMap((id, at) => missing(targets, id, 'target', [index, 'targets', at])),
    ...sourceReferences({ sources: item.sources ?? [] }, [index]).flatMap(({ id, path }) =>
      missing(sources, id, 'source', path),
    ),
  ];
}

function listed<Item>(
  part: Part<readonly Item[]> | null,
): { readonly item: Item; readonly index: number; readonly part: Part<readonly Item[]> }[] {
  return part === null ? [] : (part.value ?? []).map((item, index) => ({ item, index, part }));
}

/** What could not be read may well be there: that it is named is no second problem. */
function unreadIds(typed: Typed): (what: string, id: string) => boolean {
  const unread = [
    ...typed.indicators.filter(({ expanded }) => expanded === undefined).map(({ id }) => `indicator ${id}`),
    ...typed.roadmaps.flatMap(({ targets }) =>
      targets.filter(({ value }) => value === undefined).map(({ id }) => `target ${id}`),
    ),
  ];
  const noSources = typed.sources.value === undefined;
  return (what, id) => unread.includes(`${what} ${id}`) || (what === 'source' && noSources);
}
