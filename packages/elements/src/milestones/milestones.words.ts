import type { Language } from '@hc-roadmap/core';

/** What the list of milestones says itself. The steps and what is said of them come from core. */
export interface MilestonesWords {
  /** Beside the step that decides whether the target is reached. */
  readonly decides: string;
  /** In place of the list, of a target that is measured in figures. */
  readonly noMilestones: string;
}

export const words: Readonly<Record<Language, MilestonesWords>> = {
  nl: {
    decides: 'Deze stap geeft de doorslag.',
    noMilestones: 'Dit doel heeft cijfers en geen mijlpalen.',
  },
  en: {
    decides: 'This step decides.',
    noMilestones: 'This target has figures and no milestones.',
  },
};
