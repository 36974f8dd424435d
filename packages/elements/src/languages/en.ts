import { enAnalysis, enGlossary } from '@hc-roadmap/core';
import { enChart } from '@hc-roadmap/core/chart';
import { enEvidence } from '@hc-roadmap/core/evidence';
import { words as actionLines } from '../action-lines/action-lines.words.js';
import { words as evidence } from '../evidence/evidence.words.js';
import { words as glossary } from '../glossary/glossary.words.js';
import type { LanguagePack } from '../i18n/language-pack.js';
import { en } from '../i18n/en.js';
import { words as milestones } from '../milestones/milestones.words.js';
import { words as roadmap } from '../roadmap/roadmap.words.js';
import { words as secondOpinions } from '../second-opinions/second-opinions.words.js';
import { words as targetChart } from '../target-chart/target-chart.words.js';
import { words as targetList } from '../target-list/target-list.words.js';
import { words as timeline } from '../timeline/timeline.words.js';

/** All that the widgets say in English, to translate from. */
export const english: LanguagePack = {
  tag: 'en',
  texts: 'en',
  analysis: enAnalysis,
  chart: enChart,
  evidence: enEvidence,
  terms: enGlossary,
  widgets: {
    all: en,
    actionLines: actionLines.en,
    evidence: evidence.en,
    glossary: glossary.en,
    milestones: milestones.en,
    roadmap: roadmap.en,
    secondOpinions: secondOpinions.en,
    targetChart: targetChart.en,
    targetList: targetList.en,
    timeline: timeline.en,
  },
};
