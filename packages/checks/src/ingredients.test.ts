import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { bundle, ingredients } from './support/bundle.js';
import { repository } from './support/run.js';
import { installed } from './support/stranger.js';
import { roadmap } from './support/widgets.js';

const { folder } = inject('stranger');
const generated = '@hc-roadmap/core/dist/generated';

/** What went into a page or a program of one line, without the line itself. */
async function madeOf(code: string): Promise<string[]> {
  const { metafile } = await bundle(code);
  return ingredients(metafile).filter((path) => path !== 'page.js');
}

/** The same without what is in files of its own, which a page loads only when it asks for it. */
async function loadedAtOnce(code: string): Promise<string[]> {
  const { metafile } = await bundle(code);
  const loaded: typeof metafile.outputs = {};
  const load = (path: string): void => {
    const output = metafile.outputs[path];
    if (output === undefined || path in loaded) return;
    loaded[path] = output;
    for (const { path: next, kind } of output.imports) if (kind === 'import-statement') load(next);
  };
  load(Object.keys(metafile.outputs).find((path) => path.endsWith('/entry.js')) ?? '');
  return ingredients({ ...metafile, outputs: loaded }).filter((path) => path !== 'page.js');
}

/** The files that import the schema. */
function ways({ metafile }: Awaited<ReturnType<typeof bundle>>): string[] {
  return Object.entries(metafile.inputs)
    .filter(([, { imports }]) => imports.some(({ path }) => path.endsWith('@hc-roadmap/core/dist/schema.js')))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

describe('who imports one thing gets nothing else', () => {
  it('linear comes with what it calculates with', async () => {
    expect(await madeOf(`export { linear } from '@hc-roadmap/core'`)).toEqual([
      '@hc-roadmap/core/dist/errors.js',
      '@hc-roadmap/core/dist/internal/direction.js',
      '@hc-roadmap/core/dist/methods/check.js',
      '@hc-roadmap/core/dist/methods/define.js',
      '@hc-roadmap/core/dist/methods/linear.js',
      '@hc-roadmap/core/dist/methods/order.js',
      '@hc-roadmap/core/dist/methods/pace.js',
    ]);
  });

  it('assessTarget comes with methods and with what finds an id, and without data, sentences and schema', async () => {
    const files = await madeOf(`export { assessTarget } from '@hc-roadmap/core'`);
    expect(files).toContain('@hc-roadmap/core/dist/assess/target.js');
    const others = files.filter(
      (path) => !/^@hc-roadmap\/core\/dist\/(assess|methods|offices|forecast|internal|errors)\b/.test(path),
    );
    // A retired id is followed, and no list is gone through again for each target of a roadmap.
    expect(others).toEqual([
      '@hc-roadmap/core/dist/lookup/find-by-id.js',
      '@hc-roadmap/core/dist/lookup/find-renamed.js',
      '@hc-roadmap/core/dist/redirects/redirect.js',
      '@hc-roadmap/core/dist/redirects/retired-ids.js',
    ]);
  });

  it('assessByMethod comes with the two default methods and no other', async () => {
    const files = await madeOf(`export { assessByMethod } from '@hc-roadmap/core'`);
    const methods = files.filter((path) =>
      /\/methods\/(?!(check|define|needed|order|pace|stand-in)\.js)/.test(path),
    );
    expect(methods).toEqual([
      '@hc-roadmap/core/dist/methods/eurostat.js',
      '@hc-roadmap/core/dist/methods/linear.js',
    ]);
    expect(files.filter((path) => /\/(forecast|words|generated|schema)\b/.test(path))).toEqual([]);
  });

  it.each(roadmap.targets.map(({ id }) => id))(
    'the data of target %s come with what they name',
    async (id) => {
      const file = `${roadmap.id}/targets/${id}`;
      const slice = Object.values(
        (await import(join(installed('core'), `dist/generated/roadmaps/${file}.js`))) as Record<
          string,
          Pick<typeof roadmap, 'indicators' | 'sources'>
        >,
      )[0];
      if (slice === undefined) throw new Error('no slice');
      expect(await madeOf(`export * from '@hc-roadmap/core/roadmaps/${file}'`)).toEqual(
        [
          `${generated}/roadmaps/${file}.js`,
          ...slice.sources.map((source) => `${generated}/sources/${source.id}.js`),
          ...slice.indicators.flatMap((indicator) => [
            `${generated}/indicators/${indicator.id}/about.js`,
            ...indicator.series.map(
              (series) => `${generated}/indicators/${indicator.id}/series/${series.id}.js`,
            ),
          ]),
        ].sort(),
      );
    },
  );

  it('a roadmap comes with its data and nothing that calculates or speaks', async () => {
    const files = await madeOf(`export * from '@hc-roadmap/core/roadmaps/${roadmap.id}'`);
    expect(files).toContain(`${generated}/roadmaps/${roadmap.id}.js`);
    const parts = new RegExp(
      `^${generated}/(sources/|indicators/|roadmaps/${roadmap.id}[./](?!explanations/))`,
    );
    expect(files.filter((path) => !parts.test(path))).toEqual([]);
  });

  it('what no target uses is in the collection and in nothing else', async () => {
    const collected = await madeOf(`export * from '@hc-roadmap/core/collection'`);
    const unused = collected.filter((path) => /\/indicators\/[^/]+\.js$/.test(path));
    expect(unused).toContain(`${generated}/indicators/adult-learning-four-weeks.js`);
    for (const code of [
      `export * from '@hc-roadmap/core/roadmaps'`,
      `export * from '@hc-roadmap/core/embedded'`,
      `import '@hc-roadmap/elements/define/all.js'`,
    ]) {
      const files = await madeOf(code);
      expect(files).toContain(`${generated}/indicators/ppp-centres/about.js`);
      expect(files.filter((path) => unused.includes(path) || path.endsWith('/collection.js'))).toEqual([]);
    }
  });

  it('one widget comes without the other', async () => {
    const files = await madeOf(`import '@hc-roadmap/elements/define/action-lines.js'`);
    expect(files).toContain('@hc-roadmap/elements/dist/action-lines/action-lines.js');
    expect(files.filter((path) => path.startsWith('@hc-roadmap/elements/dist/target-progress/'))).toEqual([]);
  });

  it('the terms come in one language, without words, figures and methods that they do not need', async () => {
    const files = await loadedAtOnce(`export { explainTerms } from '@hc-roadmap/core/glossary'`);
    expect(files).toEqual(['@hc-roadmap/core/dist/errors.js', '@hc-roadmap/core/dist/glossary/explain.js']);
    const widget = await loadedAtOnce(`import '@hc-roadmap/elements/define/glossary.js'`);
    expect(widget).toContain('@hc-roadmap/elements/dist/glossary/glossary.js');
    const others =
      /\/(indicators|sources|methods|assess|targets|explanations|charts|words\/(nl|en|analysis|chart))\b/;
    expect(widget.filter((path) => others.test(path))).toEqual([]);
  });

  it('a page without a glossary has no terms', async () => {
    const files = await madeOf(`import '@hc-roadmap/elements/define/target-list.js'`);
    expect(files.filter((path) => path.includes('glossary'))).toEqual([]);
  });

  it('a chart comes without methods and verdicts until it is asked for them', async () => {
    const code = `export { chartTarget, explainChart, chartCsv } from '@hc-roadmap/core/chart'`;
    const files = await madeOf(code);
    const calculated = files.filter((path) =>
      /\/(methods\/(?!pace\.js)|forecast\/|offices\/|scenario\/|generated\/|words\/(nl|en|analysis))/.test(
        path,
      ),
    );
    expect(calculated).toEqual([]);
    expect(await madeOf(`import '@hc-roadmap/elements/define/target-chart.js'`)).not.toContain(
      '@hc-roadmap/elements/dist/target-progress/target-progress.js',
    );
  });

  it('only the entry with the schema brings zod, and a page has it only when it names a roadmap of its own', async () => {
    const zod = (files: readonly string[]): boolean => files.some((path) => path.startsWith('zod/'));
    expect(zod(await madeOf(`export * from '@hc-roadmap/core/schema'`))).toBe(true);
    expect(zod(await madeOf(`export * from '@hc-roadmap/core'`))).toBe(false);
    expect(zod(await madeOf(`export * from '@hc-roadmap/core/roadmaps'`))).toBe(false);
    const widgets = `import '@hc-roadmap/elements/define/all.js'`;
    expect(zod(await loadedAtOnce(widgets))).toBe(false);
    expect(ways(await bundle(widgets))).toEqual(['@hc-roadmap/core/dist/loading/load-roadmap.js']);
  });
});

describe('what a browser loads', () => {
  // In Dutch, "zodat" is a word.
  const forbidden = {
    zod: /\bzod\b/i,
    'modules of Node': /["'`]node:/,
    unsafeHTML: /unsafeHTML/i,
    eval: /\beval\s*\(/,
    'new Function': /new Function\b/,
    'assigning HTML': /\b(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/,
    'paths of the machine': new RegExp([folder, repository, '/(?:home|root)/', 'file://'].join('|')),
  };
  const foundIn = (text: string): string[] =>
    Object.entries(forbidden).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  // What checks a roadmap of the page's own, zod, has code that could make code. That it does not try, under a strict
  // policy, is tested with the policy.
  const schema = '@hc-roadmap/core/load';
  const everything = `import '@hc-roadmap/elements/define/all.js'; export * from '@hc-roadmap/core';`;
  const textOf = async (external: string[]): Promise<string> =>
    [...(await bundle(everything, { external })).files.values()].join('\n');

  it('has nothing in our own code that a strict policy or a reader would object to', async () => {
    expect(foundIn(await textOf(['lit', schema]))).toEqual([]);
  });

  it('has one assignment of HTML with Lit in it: that of its Trusted Types policy', async () => {
    const text = await textOf([schema]);
    expect(foundIn(text)).toEqual(['assigning HTML']);
    expect(text.match(/innerHTML\s*=/g)).toHaveLength(1);
    const lit = readFileSync(join(folder, 'node_modules/lit-html/lit-html.js'), 'utf8');
    expect(lit.match(/innerHTML\s*=/g)).toHaveLength(1);
  });

  it('each forbidden thing would be found', () => {
    const text = `import{z}from"zod";import"node:fs";unsafeHTML(a);eval(a);new Function(a);a.innerHTML=b;"${folder}/a"`;
    expect(foundIn(text)).toEqual(Object.keys(forbidden));
    expect(foundIn('zodat evaluation parentNode:a.innerHTML==b')).not.toContain('zod');
  });
});
