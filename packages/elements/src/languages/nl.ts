import { nlAnalysis, nlGlossary } from '@hc-roadmap/core';
import { nlChart } from '@hc-roadmap/core/chart';
import { nlEvidence } from '@hc-roadmap/core/evidence';
import { words as actionLines } from '../action-lines/action-lines.words.js';
import { words as evidence } from '../evidence/evidence.words.js';
import { words as glossary } from '../glossary/glossary.words.js';
import type { LanguagePack } from '../i18n/language-pack.js';
import { nl } from '../i18n/nl.js';
import { words as milestones } from '../milestones/milestones.words.js';
import { words as roadmap } from '../roadmap/roadmap.words.js';
import { words as secondOpinions } from '../second-opinions/second-opinions.words.js';
import { words as targetChart } from '../target-chart/target-chart.words.js';
import { words as targetList } from '../target-list/target-list.words.js';
import { words as timeline } from '../timeline/timeline.words.js';

/** All that the widgets say in Dutch, to translate from. */
export const dutch: LanguagePack = {
  tag: 'nl',
  texts: 'nl',
  analysis: nlAnalysis,
  chart: nlChart,
  evidence: nlEvidence,
  terms: nlGlossary,
  widgets: {
    all: nl,
    actionLines: actionLines.nl,
    evidence: evidence.nl,
    glossary: glossary.nl,
    milestones: milestones.nl,
    roadmap: roadmap.nl,
    secondOpinions: secondOpinions.nl,
    targetChart: targetChart.nl,
    targetList: targetList.nl,
    timeline: timeline.nl,
  },
};
