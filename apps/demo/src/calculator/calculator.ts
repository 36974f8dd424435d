import {
  assessTarget,
  enAnalysis,
  explainNeeds,
  explainOpinions,
  explainProjection,
  nlAnalysis,
  projectTarget,
} from '@hc-roadmap/core';
import { readFigures, readNumber } from './figures.js';
import { answerWith, type Answer } from './answer.js';
import { roadmapOfQuestion } from './roadmap.js';

/** Shows the form that works out what every method says of the reader's own figures, and lets it answer. */
export function enableCalculator(form: HTMLFormElement): void {
  const result = form.ownerDocument.getElementById('calculator-result');
  if (result === null) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answerWith(result, answer(form), form.dataset);
  });
  form.hidden = false;
}

function answer(form: HTMLFormElement): Answer {
  const fields = new FormData(form);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const figures = readFigures(text('figures'));
  if ('wrong' in figures) return { wrong: figures.wrong };
  const { points } = figures;
  const goal = { year: readNumber(text('goal-year')), value: readNumber(text('goal-value')) };
  const latest = Math.max(...points.map(({ year }) => year));
  const isYear = Number.isInteger(goal.year) && goal.year >= 1000 && goal.year <= 9999;
  if (!isYear) return { wrong: [text('goal-year')] };
  if (Number.isNaN(goal.value)) return { wrong: [text('goal-value')] };
  if (points.length === 0) return { wrong: [''] };
  const direction = text('direction') === 'decrease' ? 'decrease' : 'increase';
  const data = roadmapOfQuestion({ points, direction, goal });
  const words = form.ownerDocument.documentElement.lang === 'en' ? enAnalysis : nlAnalysis;
  const options = { asOf: String(latest) };
  const assessment = assessTarget(data, 'typed', { ...options, method: 'all' });
  const [opinions] = explainOpinions(data, 'typed', assessment, words);
  return {
    summary: opinions?.summary.text ?? '',
    opinions: opinions?.opinions ?? [],
    claims: [
      ...(assessment.kind === 'level' ? explainNeeds(data, assessment, words) : []),
      ...explainProjection(data, projectTarget(data, 'typed', options), words),
    ].map((claim) => claim.text),
  };
}
