import type { ActionLine, Indicator, Roadmap, Source, Target } from '../types.js';
import type { AuthoredFile, Path } from './authored-file.js';
import type { AuthoredProfile, Part, Typed, TypedRoadmap } from './lint/typed.js';
import type { PlacedMessage } from './problem.js';

/** Where the parts of something composed were typed: the first keys of a path lead to a file. */
interface Origin {
  readonly path: Path;
  readonly file: AuthoredFile;
}

/** Something put together from several files, which knows where each path in it was typed. */
export interface Composed<Value> {
  readonly value: Value;
  readonly problem: (path: Path, message: string) => PlacedMessage;
}

/** A roadmap from those of its parts that could be read; nothing without its profile and its lines. */
export function composeRoadmap(typed: Typed, roadmap: TypedRoadmap): Composed<Roadmap> | null {
  const { profile, actionLines, terms } = roadmap;
  if (profile.value === undefined || actionLines.value === undefined) return null;
  const { contextIndicators, ...about } = profile.value;
  const targets = targetsInOrder(roadmap);
  const used = usedIndicators(typed, targets, contextIndicators);
  return {
    value: whole(roadmap.id, about, {
      targets: targets.map(({ value }) => value),
      actionLines: actionLines.value,
      terms: terms?.value,
      indicators: used.map(({ value }) => value),
      sources: typed.sources.value ?? [],
    }),
    problem: locator([
      ...targets.map(({ file }, index) => ({ path: ['targets', index], file })),
      ...used.map(({ file }, index) => ({ path: ['indicators', index], file })),
      { path: ['actionLines'], file: actionLines.file },
      ...(terms === null ? [] : [{ path: ['terms'], file: terms.file }]),
      { path: ['sources'], file: typed.sources.file },
      { path: [], file: profile.file },
    ]),
  };
}

/** All indicators that could be read, with all sources. */
export function composeCollection(typed: Typed): Composed<{ indicators: Indicator[]; sources: Source[] }> {
  const indicators = typed.indicators.flatMap(({ file, expanded }) =>
    expanded === undefined ? [] : [{ file, value: expanded }],
  );
  return {
    value: {
      indicators: indicators.map(({ value }) => value),
      sources: [...(typed.sources.value ?? [])],
    },
    problem: locator([
      ...indicators.map(({ file }, index) => ({ path: ['indicators', index], file })),
      { path: ['sources'], file: typed.sources.file },
    ]),
  };
}

interface Read<Value> extends Part<Value> {
  readonly value: Value;
}

function targetsInOrder({ targets }: TypedRoadmap): Read<Target>[] {
  return targets
    .flatMap(({ file, value }) => (value === undefined ? [] : [{ file, value }]))
    .sort((first, second) => first.value.number - second.value.number);
}

function usedIndicators(
  { indicators }: Typed,
  targets: readonly Read<Target>[],
  context: readonly string[],
): Read<Indicator>[] {
  const measured = targets.flatMap(({ value }) =>
    value.kind === 'milestone' ? [] : value.measures.map(({ indicator }) => indicator),
  );
  const wanted = new Set([...measured, ...context]);
  return indicators.flatMap(({ id, file, expanded }) =>
    expanded !== undefined && wanted.has(id) ? [{ file, value: expanded }] : [],
  );
}

function whole(
  id: string,
  about: Omit<AuthoredProfile, 'contextIndicators'>,
  parts: {
    readonly targets: readonly Target[];
    readonly actionLines: readonly ActionLine[];
    readonly terms: Roadmap['terms'] | undefined;
    readonly indicators: readonly Indicator[];
    readonly sources: readonly Source[];
  },
): Roadmap {
  const { targets, actionLines, terms, indicators, sources } = parts;
  return {
    id,
    ...about,
    targets,
    actionLines,
    ...(terms === undefined ? {} : { terms }),
    indicators,
    sources,
  };
}

function locator(origins: readonly Origin[]): (path: Path, message: string) => PlacedMessage {
  return (path, message) => {
    const origin = origins.find((one) => one.path.every((key, index) => path[index] === key));
    if (origin === undefined) throw new Error(`no file holds ${path.map(String).join('.')}`);
    const inFile = path.slice(origin.path.length);
    return origin.file.problem(origin.file.has(inFile) ? inFile : asTyped(inFile), message);
  };
}

/** What an observation does not say itself was said once for the whole series: that is where it stands. */
function asTyped(path: Path): Path {
  const observations = path.indexOf('observations');
  const rest = path.slice(observations + 2);
  return observations !== -1 && rest[0] === 'sources' ? [...path.slice(0, observations), ...rest] : path;
}
