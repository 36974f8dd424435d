import type { Bump, Reason } from './bump.js';
import type { Difference } from './compare.js';

/** What `npm run diff` finds. */
export interface Report extends Difference {
  readonly base: string;
  readonly model: readonly Reason[];
  readonly smallestAllowed: Bump;
  readonly declared: Bump;
}

/** A report as people read it, and as release notes take it over. */
export function printReport(report: Report): string {
  const { base, added, removed, changed, verdicts, model, smallestAllowed, declared } = report;
  const part = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${name} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
  return [
    `The data since ${base}`,
    ...part(
      'Verdicts that change',
      verdicts.map(({ target, old, new: now }) => `${target}: ${old} → ${now}`),
    ),
    ...part(
      'The model',
      model.map(({ what }) => what),
    ),
    ...part(
      'Removed',
      removed.map(({ path, redirectedTo }) =>
        redirectedTo === undefined ? path : `${path} → ${redirectedTo}`,
      ),
    ),
    ...part(
      'Changed',
      changed.map((one) => `${one.path}: ${one.old ?? 'nothing'} → ${one.new ?? 'nothing'}`),
    ),
    ...part('Added', added),
    '',
    `Smallest allowed bump: ${smallestAllowed}. The changesets ask for: ${declared}.`,
  ].join('\n');
}
