import type { GlossaryWords } from './words.js';

/** English. */
export const enGlossary: GlossaryWords = {
  language: 'en',
  locale: 'en-GB',
  terms: {
    target: {
      name: 'Target',
      text: 'What the roadmap wants to reach, and in which year. A target can be a number, a direction or a milestone.',
    },
    'target-year': {
      name: 'Year of the target',
      text: 'The year in which the target must be reached: up to and including 31 December.',
    },
    indicator: {
      name: 'Indicator',
      text: 'Something that can be measured, such as the number of centres. One indicator can have several series.',
    },
    measure: {
      name: 'Measure',
      text: 'The figure by which we follow a target. One target can have several measures. Another measure can give another verdict.',
    },
    baseline: {
      name: 'Start (baseline)',
      text: 'The figure at which measuring begins. Later figures are compared with it.',
    },
    series: {
      name: 'Series',
      text: 'Figures on the same thing, counted in the same way, for different years.',
    },
    break: {
      name: 'Break in a series',
      text: 'From there on the way of measuring is different. The figures before and after cannot be compared.',
    },
    'provisional-figure': {
      name: 'Provisional figure',
      text: 'A figure that its source may still change.',
    },
    estimate: {
      name: 'Estimate',
      text: 'A figure that is not exact: the source estimates or rounds it, with words such as “over” or “almost”.',
    },
    'contradicting-figures': {
      name: 'Sources disagree',
      text: 'Two sources give different figures for the same thing. We show both, and say which one we use.',
    },
    'percentage-point': {
      name: 'Percentage point',
      text: 'The difference between two percentages. From 20% to 23% is a rise of 3 percentage points.',
    },
    direction: {
      name: 'Direction without a number',
      text: 'A target that does not say how much, but does say which way things must go: more or less.',
    },
    milestone: {
      name: 'Milestone',
      text: 'A step with a date, such as a plan that is ready. For a target with milestones one step counts: when it is taken in time, the target is achieved.',
    },
    needed: {
      name: 'Needed by the schedule',
      text: 'Where the figure should be by now to reach the target in time. That point is on a straight line from the start to the target, unless another method was chosen.',
    },
    projection: {
      name: 'If this goes on',
      text: 'Where the figure ends up if it keeps changing as it did so far. It is not a forecast.',
    },
    verdict: {
      name: 'Verdict',
      text: 'How a target is doing, in a few words. There are eight verdicts, from “achieved” to “cannot be assessed”.',
    },
    method: {
      name: 'Method',
      text: 'The rule that turns figures into a verdict. Statistics offices and international organisations each have their own rule, so the verdict can differ from method to method.',
    },
    'as-of-date': {
      name: 'As-of date',
      text: 'The day on which we assess the target. Figures on the time after it are then left out.',
    },
    'our-reading': {
      name: 'By our reading',
      text: 'The roadmap does not say this itself. We made a choice, and say why.',
    },
    achieved: {
      name: 'Achieved',
      text: 'The figure is at the target or beyond it, or the step that counts was taken in time.',
    },
    'on-track': {
      name: 'On track',
      text: 'If this goes on, the target will be reached in time. For a target without a number it says: “moving the right way”.',
    },
    behind: {
      name: 'Behind schedule',
      text: 'Things move the right way, but too slowly to reach the target in time.',
    },
    'off-track': {
      name: 'Far behind schedule',
      text: 'Things move much too slowly, or hardly change.',
    },
    'moving-away': {
      name: 'Moving the wrong way',
      text: 'The target is getting further away.',
    },
    missed: {
      name: 'Not achieved',
      text: 'The year of the target is over, and the target was not reached.',
    },
    mixed: {
      name: 'Partly',
      text: 'The target has several measures, and not all of them get the same verdict.',
    },
    'not-assessable': {
      name: 'Cannot be assessed',
      text: 'Too little is known, or the figures cannot be compared. We then say why, and fill nothing in.',
    },
  },
  pages: {
    linear: 'the method linear',
    eurostat: 'the method eurostat',
    'which-method': 'which method to use',
    projections: 'how figures are carried on',
  },
};
