import { RoadmapError, type ExplainedSource, type Language } from '@hc-roadmap/core';
import { explainTerms } from '@hc-roadmap/core/glossary';
import { explainTimeline } from '@hc-roadmap/core/timeline';
import { escapeHtml, indent, link, type Attributes } from './html.js';
import { chartOf, opinionsOf, roadmapOf, statementOf } from './roadmap.js';
import { texts } from './texts.js';

/** What stands inside the tag of a widget: true without script, in a reader view and in a search engine. */
export const fallbacks: Readonly<Record<string, (attributes: Attributes, language: Language) => string[]>> = {
  'hc-target-progress': targetFallback,
  'hc-target-chart': targetChartFallback,
  'hc-target-list': targetListFallback,
  'hc-second-opinions': secondOpinionsFallback,
  'hc-evidence': evidenceFallback,
  'hc-roadmap': roadmapFallback,
  'hc-milestones': milestonesFallback,
  'hc-timeline': timelineFallback,
  'hc-glossary': glossaryFallback,
  'hc-action-lines': actionLinesFallback,
};

function targetFallback(attributes: Attributes, language: Language): string[] {
  const { name, sentence, sources } = statementOf(attributes, language);
  const content = [escapeHtml(`${name}: ${sentence}`), ...sourceLinks(sources)];
  // In running text there is a paragraph around it already.
  return attributes.get('variant') === 'compact' ? content : ['<p>', ...indent(content), '</p>'];
}

function targetChartFallback(attributes: Attributes, language: Language): string[] {
  const { name, sentence, sources } = chartOf(attributes, language);
  return ['<p>', ...indent([escapeHtml(`${name}: ${sentence}`), ...sourceLinks(sources)]), '</p>'];
}

function targetListFallback(attributes: Attributes, language: Language): string[] {
  const items = roadmapOf(attributes).targets.flatMap(({ id }) => {
    const { name, sentence, sources } = statementOf(new Map([...attributes, ['target', id]]), language);
    return ['<li>', ...indent([escapeHtml(`${name}: ${sentence}`), ...sourceLinks(sources)]), '</li>'];
  });
  return ['<ul>', ...indent(items), '</ul>'];
}

function secondOpinionsFallback(attributes: Attributes, language: Language): string[] {
  const { name, sources } = statementOf(attributes, language);
  const text = `${name}: ${opinionsOf(attributes, language).join(' ')}`;
  return ['<p>', ...indent([escapeHtml(text), ...sourceLinks(sources)]), '</p>'];
}

function roadmapFallback(attributes: Attributes, language: Language): string[] {
  const { mission } = roadmapOf(attributes);
  return [`<p>${escapeHtml(mission.text[language])}</p>`, ...targetListFallback(attributes, language)];
}

function milestonesFallback(attributes: Attributes, language: Language): string[] {
  const first = roadmapOf(attributes).targets.find(({ kind }) => kind === 'milestone');
  return targetFallback(new Map([['target', first?.id ?? ''], ...attributes]), language);
}

function timelineFallback(attributes: Attributes, language: Language): string[] {
  const events = explainTimeline(roadmapOf(attributes), { language, locale: language });
  const items = events.flatMap(({ when, name, sources }) => [
    '<li>',
    ...indent([escapeHtml(`${when}: ${name}`), ...sourceLinks(sources)]),
    '</li>',
  ]);
  return ['<ul>', ...indent(items), '</ul>'];
}

function glossaryFallback(attributes: Attributes, language: Language): string[] {
  const asked = attributes.get('term');
  const terms = explainTerms(roadmapOf(attributes), language).filter(
    ({ id }) => asked === undefined || id === asked,
  );
  const items = terms.flatMap(({ name, text, sources }) => [
    '<li>',
    ...indent([escapeHtml(`${name}: ${text}`), ...sourceLinks(sources)]),
    '</li>',
  ]);
  return ['<ul>', ...indent(items), '</ul>'];
}

/** Without a target the element answers for any widget of the page: then the roadmap itself is what there is to name. */
function evidenceFallback(attributes: Attributes, language: Language): string[] {
  if (attributes.has('target')) return targetFallback(attributes, language);
  const { statedIn, sources } = roadmapOf(attributes);
  const named = sources.filter(({ id }) => statedIn.includes(id));
  return ['<p>', ...indent([escapeHtml(texts[language].statedIn), ...sourceLinks(named)]), '</p>'];
}

function actionLinesFallback(attributes: Attributes, language: Language): string[] {
  const { editions, defaultEdition, actionLines, sources } = roadmapOf(attributes);
  const asked = attributes.get('edition') ?? defaultEdition;
  const edition = editions.find(({ id }) => id === asked);
  if (edition === undefined) {
    throw new RoadmapError(
      'unknown-edition',
      `actionLinesFallback: edition must be one of the roadmap, got ${asked}`,
    );
  }
  const lines = actionLines
    .filter(
      ({ targets }) =>
        !attributes.has('target') || targets.some((one) => one.target === attributes.get('target')),
    )
    .flatMap((line) => line.editions.filter((one) => one.edition === edition.id))
    .sort((first, second) => first.number - second.number);
  return [
    `<p>${escapeHtml(`${texts[language].actionLines}, ${edition.name[language]}:`)}</p>`,
    '<ol>',
    ...indent(lines.map(({ name }) => `<li>${escapeHtml(name[language])}</li>`)),
    '</ol>',
    '<p>',
    ...indent(sourceLinks(sources.filter(({ id }) => edition.sources.includes(id)))),
    '</p>',
  ];
}

function sourceLinks(sources: readonly Pick<ExplainedSource, 'url' | 'shortName'>[]): string[] {
  return sources.map(
    ({ url, shortName }, index) => link(url, shortName) + (index === sources.length - 1 ? '' : ';'),
  );
}
