import {
  assessTarget,
  en,
  enAnalysis,
  explain,
  explainOpinions,
  nl,
  nlAnalysis,
  type Language,
  type MethodId,
} from '@hc-roadmap/core';
import { chartTarget, enChart, explainChart, nlChart } from '@hc-roadmap/core/chart';
import { explainTerms } from '@hc-roadmap/core/glossary';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { explainTimeline } from '@hc-roadmap/core/timeline';
import type { Locator } from 'playwright-core';

const roadmap = getRoadmap();

/** What must stand inside the tag of a widget. */
export interface Said {
  readonly sentences: readonly string[];
  /** Addresses that must be linked to. */
  readonly sources: string[];
}

/** What core says today about what a widget of a page shows; `null` when its id is wrong on purpose. */
export async function saidByCore(widget: Locator, pageLanguage: Language): Promise<Said | null> {
  const tag = await widget.evaluate((element) => element.localName);
  const lang = await said(widget, 'lang');
  // In a language that the page adds itself, what stands in the tag is in that of the page.
  const language = lang === 'nl' || lang === 'en' ? lang : pageLanguage;
  if (tag === 'hc-action-lines') return saidOfLines(widget, language);
  if (tag === 'hc-timeline')
    return (await widget.getAttribute('roadmap')) === null ? saidOfHistory(language) : null;
  if (tag === 'hc-glossary') return saidOfTerms(await widget.getAttribute('term'), language);
  if (tag === 'hc-milestones') {
    const first = roadmap.targets.find(({ kind }) => kind === 'milestone');
    return saidOfTarget(widget, (await widget.getAttribute('target')) ?? first?.id ?? null, language);
  }
  if (tag === 'hc-evidence' && (await widget.getAttribute('target')) === null) {
    return { sentences: [], sources: addresses(roadmap.statedIn) };
  }
  if (tag === 'hc-target-progress' || tag === 'hc-evidence') {
    return saidOfTarget(widget, await widget.getAttribute('target'), language);
  }
  if (tag === 'hc-target-chart') return saidOfChart(widget, language);
  if (tag === 'hc-second-opinions') return saidByMethods(widget, language);
  if ((await widget.getAttribute('roadmap')) !== null) return null;
  const all = await Promise.all(roadmap.targets.map(({ id }) => saidOfTarget(widget, id, language)));
  return {
    sentences: all.flatMap((one) => one?.sentences ?? []),
    sources: all.flatMap((one) => one?.sources ?? []),
  };
}

async function saidOfTarget(widget: Locator, id: string | null, language: Language): Promise<Said | null> {
  const target = roadmap.targets.find((one) => one.id === id);
  if (target === undefined) return null;
  const measure = await widget.getAttribute('measure');
  const asOf = (await said(widget, 'as-of')) ?? new Date().toISOString().slice(0, 10);
  const method = await said(widget, 'method');
  const assessment = assessTarget(roadmap, target.id, {
    asOf,
    ...(measure === null ? {} : { measure }),
    ...(method === null ? {} : { method: method as MethodId }),
  });
  const { name, sentence } = explain(roadmap, assessment, { nl, en }[language]);
  return { sentences: [`${name}: ${sentence}`], sources: addresses(target.sources) };
}

function saidOfTerms(asked: string | null, language: Language): Said | null {
  const terms = explainTerms(roadmap, language).filter(({ id }) => asked === null || id === asked);
  if (terms.length === 0) return null;
  return {
    sentences: terms.map(({ name, text }) => `${name}: ${text}`),
    sources: terms.flatMap(({ sources }) => sources.map(({ url }) => url)),
  };
}

function saidOfHistory(language: Language): Said {
  const events = explainTimeline(roadmap, { language, locale: language });
  return {
    sentences: events.map(({ when, name }) => `${when}: ${name}`),
    sources: events.flatMap(({ sources }) => sources.map(({ url }) => url)),
  };
}

async function saidOfChart(widget: Locator, language: Language): Promise<Said | null> {
  const id = await widget.getAttribute('target');
  const target = roadmap.targets.find((one) => one.id === id);
  if (target === undefined) return null;
  const measure = await widget.getAttribute('measure');
  const asOf = (await said(widget, 'as-of')) ?? new Date().toISOString().slice(0, 10);
  const options = { asOf, ...(measure === null ? {} : { measure }) };
  const chart = chartTarget(roadmap, target.id, options);
  const { name, sentence } = explainChart(roadmap, chart, { nl: nlChart, en: enChart }[language]);
  return { sentences: [`${name}: ${sentence}`], sources: addresses(target.sources) };
}

async function saidByMethods(widget: Locator, language: Language): Promise<Said | null> {
  const id = await widget.getAttribute('target');
  const target = roadmap.targets.find((one) => one.id === id);
  if (target === undefined) return null;
  const measure = await widget.getAttribute('measure');
  const asOf = (await said(widget, 'as-of')) ?? new Date().toISOString().slice(0, 10);
  const options = { asOf, method: 'all', ...(measure === null ? {} : { measure }) } as const;
  const words = { nl: nlAnalysis, en: enAnalysis }[language];
  const opinions = explainOpinions(roadmap, target.id, assessTarget(roadmap, target.id, options), words);
  return { sentences: opinions.map(({ summary }) => summary.text), sources: addresses(target.sources) };
}

async function saidOfLines(widget: Locator, language: Language): Promise<Said | null> {
  const id = (await widget.getAttribute('edition')) ?? roadmap.defaultEdition;
  const edition = roadmap.editions.find((one) => one.id === id);
  if (edition === undefined) return null;
  const target = await widget.getAttribute('target');
  const serving = roadmap.actionLines.filter(
    ({ targets }) => target === null || targets.some((one) => one.target === target),
  );
  const names = serving.flatMap((line) =>
    line.editions.filter((one) => one.edition === id).map(({ name }) => name[language]),
  );
  return { sentences: names, sources: addresses(edition.sources) };
}

function addresses(ids: readonly string[]): string[] {
  return roadmap.sources.filter(({ id }) => ids.includes(id)).map(({ url }) => url);
}

/** What a widget says itself, or its provider. */
function said(widget: Locator, attribute: string): Promise<string | null> {
  return widget.evaluate(
    (element, name) =>
      element.getAttribute(name) ?? element.closest(`hc-provider[${name}]`)?.getAttribute(name) ?? null,
    attribute,
  );
}
