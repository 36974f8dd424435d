import type { LoadedData } from '../formats/dataset.js';

/** The data as two versions of them are compared. The first versions had nothing besides roadmaps. */
export interface ComparedData extends Pick<LoadedData, 'roadmaps'>, Partial<Omit<LoadedData, 'roadmaps'>> {
  /** Retired ids, and what they lead to. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** Lists of things that have an identity: that an id is there is a promise, what it says is not. */
const IDENTITY: Readonly<Record<string, string>> = {
  roadmaps: 'id',
  targets: 'id',
  measures: 'id',
  milestones: 'id',
  actionLines: 'id',
  terms: 'id',
  events: 'id',
  topsectors: 'id',
  organisations: 'id',
  functions: 'id',
  agendaSettingParties: 'id',
  indicators: 'id',
  series: 'id',
  sources: 'id',
  goals: 'id',
  notFound: 'id',
  observations: 'period',
};

/** Data as a flat list of things and of what is said about each. */
export interface Facts {
  /** `indicators/ppp-centres/series/pbt`: each thing by the lists it is in. */
  readonly things: ReadonlySet<string>;
  /** `…/observations/2016/value`: each thing said, as text. */
  readonly said: ReadonlyMap<string, string>;
}

/** Takes data apart. The indicators and sources of a roadmap are told once, not for each roadmap. */
export function factsOf({ roadmaps, indicators, sources, goals, notFound }: ComparedData): Facts {
  const things = new Set<string>();
  const said = new Map<string, string>();
  const visit = (value: unknown, path: readonly string[]): void => {
    const key = IDENTITY[path.at(-1) ?? ''];
    if (Array.isArray(value)) {
      if (key !== undefined && value.every(isRecord)) {
        for (const item of value) {
          const { [key]: id, ...rest } = item;
          things.add([...path, String(id)].join('/'));
          visit(rest, [...path, String(id)]);
        }
      } else said.set(path.join('/'), JSON.stringify(value));
    } else if (isRecord(value)) {
      for (const [name, child] of Object.entries(value)) visit(child, [...path, name]);
    } else said.set(path.join('/'), JSON.stringify(value));
  };
  const list = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  visit(
    {
      roadmaps: roadmaps.map(({ indicators: _indicators, sources: _sources, ...rest }) => rest),
      indicators: indicators ?? list(roadmaps.flatMap((roadmap) => roadmap.indicators)),
      sources: sources ?? list(roadmaps.flatMap((roadmap) => roadmap.sources)),
      goals: goals ?? [],
      notFound: notFound ?? [],
    },
    [],
  );
  return { things, said };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
