import type { Id, Roadmap } from '../src/types.js';
import { HEADER } from './module.js';

/** The ids of the embedded roadmaps as types: they cost a program no bytes, and a wrong id is found while typing. */
export function renderIds(roadmaps: readonly Roadmap[]): string {
  const entries = roadmaps.map(
    ({ id, targets, indicators }) =>
      `${JSON.stringify(id)}: {\nreadonly targets: ${union(targets)};\nreadonly indicators: ${union(indicators)};\n};`,
  );
  return [
    HEADER,
    '/** Per embedded roadmap the ids of its targets and its indicators. */',
    'export interface EmbeddedIds {',
    ...entries,
    '}',
    '',
    `export type DefaultRoadmapId = ${JSON.stringify(roadmaps[0]?.id)};`,
    '',
  ].join('\n');
}

function union(items: readonly { readonly id: Id }[]): string {
  return items.length === 0 ? 'never' : items.map(({ id }) => JSON.stringify(id)).join(' | ');
}
