import type { ExplainedSource } from '../explain/explanation.js';
import { explainSources } from '../explain/sources.js';
import type { Id, PartialDate, RoadmapAbout } from '../types.js';
import { formatDate } from '../words/format.js';
import type { Speech } from '../words/speech.js';

/** Something that happened, in words. */
export interface ExplainedEvent {
  readonly id: Id;
  /** As the data have it, which is what `<time datetime>` takes: `2015-12`. */
  readonly date: PartialDate;
  /** As a reader sees it: `december 2015`. */
  readonly when: string;
  readonly name: string;
  readonly sources: readonly ExplainedSource[];
}

/**
 * The events of a roadmap from the first to the last. What is only known to the year comes before what happened in it.
 *
 * @param words The language and the locale for the dates: `{ language: 'nl', locale: 'nl' }`.
 * @throws RoadmapError `dangling-reference` when an event names a source that is not there.
 */
export function explainTimeline({ events, sources }: RoadmapAbout, words: Speech): ExplainedEvent[] {
  return [...events]
    .sort((first, second) => (first.date < second.date ? -1 : first.date > second.date ? 1 : 0))
    .map(({ id, date, name, sources: named }) => ({
      id,
      date,
      when: formatDate(words, date),
      name: name[words.language],
      sources: explainSources({ sources }, named),
    }));
}
