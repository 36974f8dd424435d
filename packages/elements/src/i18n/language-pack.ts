import type { AnalysisWords, Language } from '@hc-roadmap/core';
import type { ChartWords } from '@hc-roadmap/core/chart';
import type { EvidenceWords } from '@hc-roadmap/core/evidence';
import type { GlossaryWords as TermWords } from '@hc-roadmap/core/glossary';
import type { ActionLinesWords } from '../action-lines/action-lines.words.js';
import type { EvidenceWidgetWords } from '../evidence/evidence.words.js';
import type { GlossaryWords } from '../glossary/glossary.words.js';
import type { MilestonesWords } from '../milestones/milestones.words.js';
import type { RoadmapWords } from '../roadmap/roadmap.words.js';
import type { SecondOpinionsWords } from '../second-opinions/second-opinions.words.js';
import type { TargetChartWords } from '../target-chart/target-chart.words.js';
import type { TargetListWords } from '../target-list/target-list.words.js';
import type { TimelineWords } from '../timeline/timeline.words.js';
import type { Messages } from './messages.js';

/** What of the words is said by the pack itself: which language of the roadmap goes with it, and how numbers are written. */
type Spoken = 'language' | 'locale';

/** A pack that was added, with what its words need to know of it. */
export interface AddedLanguage extends LanguagePack {
  readonly analysis: AnalysisWords;
  readonly chart: ChartWords;
  readonly evidence: EvidenceWords;
  readonly terms: TermWords;
}

/** Every word that the widgets say, in a language that does not come with them. What is left out does not compile. */
export interface LanguagePack {
  /** BCP 47 tag (`fy`): what `lang` must say, alone or with a region, and how numbers and dates are written. */
  readonly tag: string;
  /** The language that the roadmap's own texts are shown in: names, promises, explanations. They keep their own `lang`. */
  readonly texts: Language;
  /** Verdicts, sentences, caveats, methods and projections. */
  readonly analysis: Omit<AnalysisWords, Spoken>;
  /** The chart in words. */
  readonly chart: Omit<ChartWords, Spoken>;
  /** Where figures come from. */
  readonly evidence: Omit<EvidenceWords, Spoken>;
  /** The words of measuring, explained. */
  readonly terms: Omit<TermWords, Spoken>;
  /** What the widgets say themselves: all of them, and each of its own. */
  readonly widgets: {
    readonly all: Omit<Messages, 'language' | 'pack'>;
    readonly actionLines: ActionLinesWords;
    readonly evidence: EvidenceWidgetWords;
    readonly glossary: GlossaryWords;
    readonly milestones: MilestonesWords;
    readonly roadmap: RoadmapWords;
    readonly secondOpinions: SecondOpinionsWords;
    readonly targetChart: TargetChartWords;
    readonly targetList: TargetListWords;
    readonly timeline: TimelineWords;
  };
}
