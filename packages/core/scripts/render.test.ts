import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load } from '../test/authored.js';
import { loadData } from './load.js';
import { render, type GeneratedFiles } from './render.js';

const generated = new URL('../src/generated/', import.meta.url);

function rendered(loaded = loadData(fileURLToPath(new URL('../data', import.meta.url)))): GeneratedFiles {
  if ('problems' in loaded) throw new Error('must be right');
  return render(loaded);
}

describe('what is generated', () => {
  const files = rendered();

  it('is the same each time', () => {
    expect([...rendered()]).toEqual([...files]);
  });

  it('is what is committed: no file is missing, different or left over', () => {
    const committed = readdirSync(generated, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts'));
    expect([...files.keys()].sort()).toEqual(committed.sort());
    for (const [name, text] of files)
      expect(readFileSync(new URL(name, generated), 'utf8') === text, name).toBe(true);
  });

  it('says in each file that it is not to be edited', () => {
    for (const text of files.values()) expect(text).toMatch(/^\/\/ Generated from .*Do not edit/);
  });

  it('is in order of name, whatever the order of the file system', () => {
    const names = [...files.keys()];
    expect(names).toEqual([...names].sort());
  });
});

describe('the smallest roadmap', () => {
  const files = rendered(load());

  it('has a file for each part that a page may load alone', () => {
    expect([...files.keys()]).toEqual([
      'collection.ts',
      'embedded-charts.ts',
      'embedded-glossaries.ts',
      'embedded.ts',
      'ids.ts',
      'indicators/centres/about.ts',
      'indicators/centres/series/main.ts',
      'roadmaps.ts',
      'roadmaps/test-roadmap.ts',
      'roadmaps/test-roadmap/about.ts',
      'roadmaps/test-roadmap/action-lines.ts',
      'roadmaps/test-roadmap/charts/double.en.ts',
      'roadmaps/test-roadmap/charts/double.nl.ts',
      'roadmaps/test-roadmap/explanations/double.en.ts',
      'roadmaps/test-roadmap/explanations/double.nl.ts',
      'roadmaps/test-roadmap/glossary.en.ts',
      'roadmaps/test-roadmap/glossary.nl.ts',
      'roadmaps/test-roadmap/profile.ts',
      'roadmaps/test-roadmap/targets/double.ts',
      'sources/report.ts',
    ]);
  });

  it('loads the slice of a target with its series and sources, and nothing else', () => {
    const imports = files.get('roadmaps/test-roadmap/targets/double.ts')?.match(/^import \{.*$/gm);
    expect(imports).toEqual([
      "import { about as aboutCentres } from '../../../indicators/centres/about.js';",
      "import { series as seriesCentresMain } from '../../../indicators/centres/series/main.js';",
      "import { source as sourceReport } from '../../../sources/report.js';",
    ]);
  });

  it('loads no part before it is asked for', () => {
    expect(files.get('embedded.ts')?.match(/^import .*$/gm)).toEqual([
      "import type { EmbeddedRoadmap } from '../internal/embedded-types.js';",
    ]);
  });
});

it('a series that contradicts a measured one goes with it, and one that does not stays behind', () => {
  const extra = (id: string, more = ''): string =>
    `\n  - { id: ${id}, name: { nl: a, en: b }, geo: NL, level: all, definition: { nl: a, en: b }, sources: [report]${more}, observations: [] }\n`;
  const files = rendered(
    load([
      'indicators/centres.yml',
      'value: 150 }\n',
      `value: 150 }${extra('other', ', contradicts: [main]')}${extra('third').trimStart().replace(/^/, '  ')}`,
    ]),
  );
  const slice = files.get('roadmaps/test-roadmap/targets/double.ts') ?? '';
  expect(slice).toContain('/series/other.js');
  expect(slice).not.toContain('/series/third.js');
});
