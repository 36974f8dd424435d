import { factsOf, type ComparedData } from './data.js';
import { verdictsOf } from './verdicts.js';

interface Changed {
  readonly path: string;
  /** As JSON; absent where nothing was said. */
  readonly old?: string;
  readonly new?: string;
}

/** What is different between two versions of the data. */
export interface Difference {
  readonly added: readonly string[];
  readonly removed: readonly { readonly path: string; readonly redirectedTo?: string }[];
  readonly changed: readonly Changed[];
  readonly verdicts: readonly { readonly target: string; readonly old: string; readonly new: string }[];
}

export function compareData(before: ComparedData, after: ComparedData): Difference {
  const [old, now] = [factsOf(before), factsOf(after)];
  const added = outermost(old.things, now.things);
  const removed = outermost(now.things, old.things);
  const told = [...added, ...removed];
  const paths = [...new Set([...old.said.keys(), ...now.said.keys()])].sort();
  const oldVerdicts = verdictsOf(before.roadmaps);
  return {
    added,
    removed: removed.map((path) => {
      const redirectedTo = after.redirects[redirectKey(path)];
      return { path, ...(redirectedTo === undefined ? {} : { redirectedTo }) };
    }),
    changed: paths.flatMap((path) => {
      const [was, is] = [old.said.get(path), now.said.get(path)];
      if (was === is || told.some((thing) => path.startsWith(`${thing}/`))) return [];
      return [{ path, ...(was === undefined ? {} : { old: was }), ...(is === undefined ? {} : { new: is }) }];
    }),
    verdicts: [...verdictsOf(after.roadmaps)].flatMap(([target, is]) => {
      const was = oldVerdicts.get(target);
      return was === undefined || was === is ? [] : [{ target, old: was, new: is }];
    }),
  };
}

/** Things that are there and were not, without what is inside another such thing. */
function outermost(there: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const extra = new Set([...other].filter((path) => !there.has(path)));
  return [...extra]
    .filter((path) => {
      const parts = path.split('/');
      return !parts.some((_, index) => index > 0 && extra.has(parts.slice(0, index).join('/')));
    })
    .sort();
}

/** A redirect names an id; a series with the indicator it is in, and a measure with its target: `ppp-centres/main`. */
function redirectKey(path: string): string {
  const [outer = '', list = '', inner = ''] = path.split('/').slice(-3);
  return list === 'series' || list === 'measures' ? `${outer}/${inner}` : inner;
}
