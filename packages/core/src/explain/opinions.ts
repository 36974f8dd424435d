import { findMeasure, findSeries, findTarget } from '../assess/lookup.js';
import type { MeasureOpinions, MilestoneOpinion, SecondOpinions } from '../assess/second-opinions.js';
import type { Difference, Opinion } from '../methods/compare.js';
import type { Verdict } from '../methods/method.js';
import type { Id, MeasuredTarget, TargetData, Unit } from '../types.js';
import type { AnalysisWords } from '../words/analysis/words.js';
import { formatAmount, formatPeriod } from '../words/format.js';
import type { Claim } from './claim.js';
import { explainWorking, type ExplainedFigure } from './working.js';

/** What one method says, in words. */
export interface ExplainedOpinion {
  readonly method: string;
  readonly edition: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** The verdict on the common scale. */
  readonly label: string;
  /** The method's own category; absent when it gives no verdict. */
  readonly category?: string;
  /** What the method looks at, or why it gives no verdict. */
  readonly says: string;
  /** Why its verdict is not that of the first method; absent when it is. */
  readonly difference?: string;
  /** What it would have called on track; absent when there is no such value. */
  readonly needed?: string;
  /** The figures behind its verdict; none where it has none. */
  readonly working: readonly ExplainedFigure[];
}

/** What the methods say of one measure, in words. */
export interface ExplainedOpinions {
  readonly measure: Id;
  readonly name: string;
  /** Whether the methods agree, in one sentence. */
  readonly summary: Claim;
  readonly opinions: readonly ExplainedOpinion[];
}

/**
 * Puts second opinions into words, measure by measure; of a milestone there is one entry, about the step that counts.
 *
 * @throws RoadmapError `unknown-target` when the opinions are not about these data.
 */
export function explainOpinions(
  data: TargetData,
  targetId: Id,
  { opinions, milestoneOpinions }: SecondOpinions,
  words: AnalysisWords,
): ExplainedOpinions[] {
  const target = findTarget(data, targetId);
  if (target.kind === 'milestone') {
    const none = { observations: [], sources: target.sources };
    return [
      {
        measure: target.id,
        name: target.name[words.language],
        summary: { text: summarise(milestoneOpinions, words.verdict, words), evidence: none },
        opinions: milestoneOpinions.map((opinion) => explainMilestoneOpinion(opinion, words)),
      },
    ];
  }
  return opinions.map((ofMeasure) => explainMeasure(data, target, ofMeasure, words));
}

function explainMeasure(
  data: TargetData,
  target: MeasuredTarget,
  { measure: id, period, reason, opinions, differences, evidence }: MeasureOpinions,
  words: AnalysisWords,
): ExplainedOpinions {
  const measure = findMeasure(target, id);
  const { unit } = findSeries(data, measure).indicator;
  const manner: Manner = {
    unit,
    period: period === undefined ? '' : formatPeriod(words, period),
    words,
    ...(target.kind === 'direction'
      ? { labels: words.directionVerdict, needed: words.opinions.neededWithoutGoal }
      : { labels: words.verdict, needed: words.opinions.needed }),
  };
  return {
    measure: id,
    name: measure.name[words.language],
    summary: {
      text: reason === undefined ? summarise(opinions, manner.labels, words) : words.reason[reason],
      evidence,
    },
    opinions: opinions.map((opinion) =>
      explainOpinion(
        opinion,
        differences.find(({ method }) => method === opinion.method.id),
        manner,
      ),
    ),
  };
}

interface Manner {
  /** What is said of the value that would have been on track. */
  readonly needed: (amount: string, period: string) => string;
  readonly unit: Unit;
  /** Of the figure that is judged, written out. */
  readonly period: string;
  readonly labels: Readonly<Record<Verdict, string>>;
  readonly words: AnalysisWords;
}

function explainOpinion(
  opinion: Opinion,
  difference: Difference | undefined,
  { unit, period, labels, needed: sayNeeded, words }: Manner,
): ExplainedOpinion {
  const { method, verdict, looksAt, needed } = opinion;
  return {
    method: method.id,
    edition: method.edition,
    name: nameOf(method.id, words),
    verdict,
    label: labels[verdict],
    ...(verdict === 'not-assessable' ? {} : { category: categoryOf(method.id, opinion.category, words) }),
    says: verdict === 'not-assessable' ? words.reason[opinion.reason] : words.looksAt[looksAt],
    working: verdict === 'not-assessable' ? [] : explainWorking(opinion, unit, words),
    ...(difference === undefined ? {} : { difference: explainDifference(difference, words) }),
    ...(needed === null ? {} : { needed: sayNeeded(formatAmount(words, unit, needed), period) }),
  };
}

function explainMilestoneOpinion(
  { method, verdict, category }: MilestoneOpinion,
  words: AnalysisWords,
): ExplainedOpinion {
  const label = words.verdict[verdict];
  return {
    method: method.id,
    edition: method.edition,
    name: nameOf(method.id, words),
    verdict,
    label,
    category: categoryOf(method.id, category, words),
    says: words.opinions.milestone,
    working: [],
  };
}

function explainDifference(difference: Difference, words: AnalysisWords): string {
  switch (difference.code) {
    case 'no-verdict':
      return words.reason[difference.reason];
    case 'looks-at':
      return words.looksAt[difference.looksAt];
    case 'limits':
      return words.opinions.otherLimits;
  }
}

function summarise(
  opinions: readonly { readonly verdict: Verdict }[],
  labels: Readonly<Record<Verdict, string>>,
  words: AnalysisWords,
): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of opinions) {
    if (verdict !== 'not-assessable') counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const groups = [...counts].sort(([, first], [, second]) => second - first);
  const [only] = groups;
  if (only === undefined) return words.opinions.none;
  if (groups.length === 1) return words.opinions.agree(only[1], labels[only[0]]);
  const list = new Intl.ListFormat(words.locale);
  return words.opinions.disagree(
    list.format(groups.map(([verdict, count]) => words.opinions.group(labels[verdict], count))),
  );
}

/** A method of someone else has no name here but its id. */
function nameOf(id: string, words: AnalysisWords): string {
  const names: Readonly<Record<string, string>> = words.method;
  return names[id] ?? id;
}

function categoryOf(id: string, category: string, words: AnalysisWords): string {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = words.category;
  return all[id]?.[category] ?? category;
}
