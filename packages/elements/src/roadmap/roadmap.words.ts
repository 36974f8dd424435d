import type { Language } from '@hc-roadmap/core';

/** What the whole roadmap says itself. The rest is the roadmap's own text, or that of the widgets in it. */
export interface RoadmapWords {
  readonly period: (start: number, end: number) => string;
  readonly mission: string;
  readonly purpose: string;
  /** Before the names of those who are to move in the same direction. */
  readonly parties: string;
}

export const words: Readonly<Record<Language, RoadmapWords>> = {
  nl: {
    period: (start, end) => `${start} tot en met ${end}`,
    mission: 'Missie',
    purpose: 'Waar de roadmap voor dient',
    parties: 'Wie de roadmap nog meer in beweging wil brengen:',
  },
  en: {
    period: (start, end) => `${start} to ${end}`,
    mission: 'Mission',
    purpose: 'What the roadmap is for',
    parties: 'Who else the roadmap wants to move:',
  },
};
