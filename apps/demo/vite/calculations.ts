import {
  assessTarget,
  explain,
  explainNeeds,
  explainOpinions,
  explainProjection,
  explainSensitivity,
  formatPeriod,
  projectTarget,
  sensitivity,
  type Claim,
  type ExplainedOpinion,
  type Language,
} from '@hc-roadmap/core';
import { escapeHtml, link, replaceElements, type Attributes } from './html.js';
import { analysisWords, roadmapOf } from './roadmap.js';
import { table } from './table.js';
import { texts } from './texts.js';

const roadmap = roadmapOf(new Map());

/** Replaces the elements that stand for what core works out beyond a single verdict. */
export function writeCalculations(html: string, language: Language): string {
  const contents: Readonly<Record<string, (target: string, asOf: string) => string>> = {
    'demo-opinions': (target, asOf) => opinions(target, asOf, language),
    'demo-sensitivity': (target, asOf) => assumptions(target, asOf, language),
    'demo-needs': (target, asOf) => needs(target, asOf, language),
    'demo-projection': (target, asOf) => projection(target, asOf, language),
  };
  return Object.entries(contents).reduce(
    (page, [name, content]) =>
      replaceElements(page, name, ({ attributes }) =>
        content(required(attributes, 'target'), required(attributes, 'as-of')),
      ),
    html,
  );
}

function required(attributes: Attributes, name: string): string {
  const value = attributes.get(name);
  if (value === undefined) throw new Error(`writeCalculations: ${name} must be given, got none`);
  return value;
}

function opinions(target: string, asOf: string, language: Language): string {
  const words = analysisWords[language];
  const say = texts[language].calculations;
  const assessment = assessTarget(roadmap, target, { asOf, method: 'all' });
  const { name, subject, sentence } = explain(roadmap, assessment, words);
  const measures = explainOpinions(roadmap, target, assessment, words);
  return [
    `<p><strong>${escapeHtml(name)}</strong> (${escapeHtml(subject)}). ${escapeHtml(sentence)}</p>`,
    ...measures.flatMap((measure) => [
      claim(measure.summary, language),
      measure.opinions.length === 0
        ? ''
        : table(
            measure.name === name ? say.opinions : say.opinionsOn(measure.name),
            [say.method, say.verdictAndWhy],
            measure.opinions.map((opinion) => [[`${opinion.name}, ${opinion.edition}`], saidBy(opinion)]),
          ),
    ]),
  ].join('\n');
}

/** The verdict on the common scale with the method's own category, and then what the method looks at. */
function saidBy({ label, category, says, needed, working }: ExplainedOpinion): string[] {
  const verdict = category === undefined ? label : `${label} (${category})`;
  const figures = working.map(({ name, value }) => `${name}: ${value}`).join('; ');
  return [verdict, [says, needed].filter((text) => text !== undefined).join(' '), figures].filter(
    (text) => text !== '',
  );
}

function assumptions(target: string, asOf: string, language: Language): string {
  const words = analysisWords[language];
  const say = texts[language].calculations;
  const result = sensitivity(roadmap, target, { asOf });
  const found = roadmap.targets.find(({ id }) => id === target);
  const measures = found === undefined || found.kind === 'milestone' ? [] : found.measures;
  return [
    claim(explainSensitivity(roadmap, result, words), language),
    table(
      say.ways,
      [say.measure, say.baseline, say.verdict],
      result.cells.map((cell) => [
        [
          `${measures.find(({ id }) => id === cell.measure)?.name[language] ?? cell.measure} (${cell.series})`,
        ],
        [formatPeriod(words, cell.baseline)],
        [cell.reason === undefined ? words.verdict[cell.verdict] : words.reason[cell.reason]],
      ]),
    ),
  ].join('\n');
}

function needs(target: string, asOf: string, language: Language): string {
  const words = analysisWords[language];
  const assessment = assessTarget(roadmap, target, { asOf });
  if (assessment.kind === 'direction' || assessment.kind === 'milestone') {
    throw new Error(`demo-needs: target must have a number, got ${target}`);
  }
  return claims(
    [
      { text: explain(roadmap, assessment, words).sentence, evidence: assessment.evidence },
      ...explainNeeds(roadmap, assessment, words),
    ],
    language,
  );
}

function projection(target: string, asOf: string, language: Language): string {
  const words = analysisWords[language];
  const result = projectTarget(roadmap, target, { asOf });
  return claims(explainProjection(roadmap, result, words), language);
}

/** Sentences that rest on the same figures, with their sources once. */
function claims(list: readonly Claim[], language: Language): string {
  const items = list.map(({ text }) => `<li>${escapeHtml(text)}</li>`);
  const sources = [...new Set(list.flatMap(({ evidence }) => evidence.sources))];
  return ['<ul>', ...items, '</ul>', sourceLine(sources, language)].join('\n');
}

function claim({ text, evidence }: Claim, language: Language): string {
  return `<p>${escapeHtml(text)}</p>\n${sourceLine(evidence.sources, language)}`;
}

function sourceLine(ids: readonly string[], language: Language): string {
  const links = roadmap.sources
    .filter(({ id }) => ids.includes(id))
    .map(({ url, title }) => link(url, title));
  if (links.length === 0) return '';
  return `<p class="small">${texts[language].calculations.sources}: ${links.join('; ')}</p>`;
}
