import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadData } from '../scripts/load.js';
import type { Loaded } from '../src/authoring/load-folder.js';
import { printProblem } from '../src/authoring/problem.js';

const ROADMAP = 'roadmaps/test-roadmap';

/** The smallest data folder that is right: one roadmap, one target, one series, one source. */
const FILES: Readonly<Record<string, string>> = {
  'sources.yml': `
- id: report
  title: The report
  publisher: The publisher
  shortName: Report
  url: https://example.org/report
  vintage: '2016'
`,
  'indicators/centres.yml': `
name: { nl: centra, en: centres }
definition: { nl: Centra., en: Centres. }
unit:
  kind: count
  name: { nl: centra, en: centres }
  singular: { nl: centrum, en: centre }
  decimals: 0
series:
  - id: main
    name: { nl: reeks, en: series }
    geo: NL
    level: all
    definition: { nl: Geteld., en: Counted. }
    sources: [report]
    observations:
      - { period: '2016', value: 100 }
      - { period: '2018', value: 150 }
`,
  [`${ROADMAP}/action-lines.yml`]: `
- id: line
  editions:
    - { edition: '2016', number: 1, name: { nl: lijn, en: line } }
  about: { text: { nl: Over., en: About. }, basis: stated }
  targets: []
  sources: [report]
`,
  [`${ROADMAP}/roadmap.yml`]: `
title: { nl: Titel, en: Title }
period: { start: 2016, end: 2020 }
adopted: '2015-12'
mission: { text: { nl: Missie., en: Mission. } }
ambition: { nl: Ambitie., en: Ambition. }
functions: []
agendaSettingParties: []
complements: { nl: Aanvullend., en: On top. }
scope: { nl: Bereik., en: Scope. }
topsectors: []
organisations: []
resources: { nl: Middelen., en: Means. }
detailedDescription: { text: { nl: Hier., en: Here. }, url: https://example.org/ }
editions:
  - { id: '2016', name: { nl: editie, en: edition }, date: '2016', sources: [report] }
defaultEdition: '2016'
events: []
statedIn: [report]
contextIndicators: []
`,
  [`${ROADMAP}/targets/double.yml`]: `
kind: multiple
number: 1
name: { nl: doel, en: target }
text: { nl: Verdubbelen., en: Doubling. }
year: 2020
factor: 2
sources: [report]
measures:
  - id: count
    name: { nl: aantal, en: number }
    indicator: centres
    series: main
    direction: increase
    basis: stated
    reason: { nl: Zo., en: So. }
    baseline: { period: '2016', basis: stated }
`,
};

/** A change of the right data: in which file, which words, and what to put there instead. */
export type Change = readonly [file: string, words: string, instead: string];

/** Files of the roadmap are named from its own folder. */
function pathOf(file: string): string {
  return file in FILES ? file : `${ROADMAP}/${file}`;
}

/** Loads the right data after some changes. */
export function load(...changes: readonly Change[]): Loaded {
  return loadFiles(changedFiles(changes));
}

function changedFiles(changes: readonly Change[]): Map<string, string> {
  const files = rightFiles();
  for (const [file, words, instead] of changes) {
    const name = pathOf(file);
    const text = files.get(name) ?? '';
    if (!text.includes(words)) throw new Error(`${name} does not have the words ${words}`);
    files.set(name, text.replace(words, instead));
  }
  return files;
}

/** Loads the right data with one more file, after some changes. */
export function loadWith(file: string, text: string, ...changes: readonly Change[]): Loaded {
  return loadFiles(new Map([...changedFiles(changes), [file, text]]));
}

function rightFiles(): Map<string, string> {
  return new Map(Object.entries(FILES).map(([name, text]) => [name, text.trimStart()]));
}

export function loadFiles(files: ReadonlyMap<string, string>): Loaded {
  const folder = mkdtempSync(join(tmpdir(), 'hc-roadmap-data-'));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return loadData(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is wrong after some changes, as the generator prints it. */
export function problems(...changes: readonly Change[]): string[] {
  return printed(load(...changes));
}

/** What is wrong with one more file, after some changes. */
export function problemsWith(file: string, text: string, ...changes: readonly Change[]): string[] {
  return printed(loadWith(file, text, ...changes));
}

function printed(loaded: Loaded): string[] {
  return 'problems' in loaded ? loaded.problems.map(printProblem) : [];
}
