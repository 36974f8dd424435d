import type { Language } from '@hc-roadmap/core';

/** What the timeline says itself. The events are the roadmap's. */
export interface TimelineWords {
  readonly heading: string;
  readonly none: string;
}

export const words: Readonly<Record<Language, TimelineWords>> = {
  nl: { heading: 'Geschiedenis', none: 'Van deze roadmap zijn geen gebeurtenissen bekend.' },
  en: { heading: 'History', none: 'No events of this roadmap are known.' },
};
