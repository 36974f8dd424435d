import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type JSHandle, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { choiceOf } from '../src/builder/choice.js';
import type { Form } from '../src/builder/offer.js';
import { piecesOf } from '../src/builder/snippet.js';
import { makeOffer } from '../vite/builder/offer.js';
import { readStatic } from '../vite/plain.js';
import { statementOf } from '../vite/roadmap.js';
import type { Editor, OpenEditor } from './editors/editor.js';
import { bundled, EDITORS, type EditorName } from './editors/workbench.js';

declare const workbench: { readonly open: OpenEditor };

const offer = makeOffer();
const { origin } = offer.published;
const embedded = dirname(createRequire(import.meta.url).resolve('@hc-roadmap/embed/manifest.json'));
const partner = 'https://www.school.example';
const target = 'stem-graduates';
const { sentence } = statementOf(new Map([['target', target]]), 'nl');

/** What a web editor pastes; React is for somebody else. */
const PASTED = ['script', 'link', 'frame', 'address', 'plain', 'picture'] as const satisfies readonly Form[];
type Pasted = (typeof PASTED)[number];

/** How a snippet comes in: pasted where one writes, or in the dialog for source code. */
const WAYS = ['paste', 'source'] as const;
type Way = (typeof WAYS)[number];

/** What can be left of a snippet, in the words of the page. */
type Left = 'widget' | 'still widget' | 'sentence' | 'link' | 'drawing' | 'address';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

const scripts = new Map<EditorName, string>();
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  for (const name of EDITORS) scripts.set(name, await bundled(name));
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  context = await browser.newContext();
  context.setDefaultTimeout(110_000);
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({
      contentType: TYPES[extname(pathname)] ?? 'text/plain',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(join(embedded, pathname)),
    });
  });
});
afterAll(() => browser.close());

/** The snippet that the tool copies, and everything that a site may load once. */
async function snippet(form: Pasted): Promise<string> {
  const choice = choiceOf(Object.entries({ widget: 'hc-target-progress', target, form }), offer);
  const readPlain = (path: string): Promise<string> => Promise.resolve(readStatic(path));
  const [piece] = await piecesOf(choice, { offer, language: 'nl', readPlain });
  if (piece?.place !== 'here') throw new Error(`the tool gives nothing to paste as ${form}`);
  return piece.code;
}

async function siteScript(): Promise<string> {
  const choice = choiceOf(Object.entries({ widget: 'hc-target-progress', target, form: 'link' }), offer);
  const pieces = await piecesOf(choice, {
    offer,
    language: 'nl',
    readPlain: () => Promise.reject(new Error('a link is not plain HTML')),
  });
  return pieces.find(({ place }) => place === 'site')?.code ?? '';
}

async function visit(html: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${partner}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${partner}/`);
  return page;
}

const asPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>Pagina</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Copies HTML as a page does whose text is copied, and pastes it with the keys. */
async function paste(page: Page, editor: JSHandle<Editor>, html: string, text: string): Promise<void> {
  await page.locator('#copied').evaluate(
    (place: HTMLTextAreaElement, said) => {
      place.addEventListener(
        'copy',
        (event) => {
          for (const [type, data] of Object.entries(said)) event.clipboardData?.setData(type, data);
          event.preventDefault();
        },
        { once: true },
      );
      place.focus();
      place.select();
    },
    { ...(html === '' ? {} : { 'text/html': html }), 'text/plain': text },
  );
  await page.keyboard.press('Control+C');
  await editor.evaluate(({ editable }) => editable.focus());
  const before = await editor.evaluate((one) => one.read());
  await page.keyboard.press('Control+V');
  // Some take what is pasted a moment later. What leaves nothing behind has nothing to wait for.
  await editor.evaluate(async (one, was) => {
    for (let step = 0; step < 40 && one.read() === was; step++)
      await new Promise((resolve) => setTimeout(resolve, 25));
  }, before);
}

/** An editor in a page of its own. */
async function openEditor(name: EditorName, isPrepared: boolean): Promise<[Page, JSHandle<Editor>]> {
  const page = await visit(asPage('<textarea id="copied">text</textarea><div id="place"></div>'));
  onTestFinished(() => page.close());
  await page.addScriptTag({ content: scripts.get(name) ?? '' });
  const editor = await page
    .locator('#place')
    .evaluateHandle((place: HTMLElement, prepared) => workbench.open(place, prepared), isPrepared);
  return [page, editor];
}

/** What is left of a snippet in the HTML that an editor stored. */
async function leftIn(stored: string, pasted: string): Promise<Left[]> {
  const without = await visit(asPage(stored));
  const left = await without.locator('body').evaluate(
    (body: HTMLElement, { original, said, address }): Left[] => {
      const isSeen = (element: Element): boolean => element.checkVisibility();
      const images = [...body.querySelectorAll('img')].filter(isSeen);
      const links = [...body.querySelectorAll('a')].filter(isSeen);
      const blocks = [...body.querySelectorAll<HTMLElement>('p')];
      const found: Record<Exclude<Left, 'widget' | 'still widget'>, boolean> = {
        sentence: body.innerText.includes(said) || images.some(({ alt }) => alt.includes(said)),
        link: links.some(({ href }) => href.startsWith('https://') && original.includes(`"${href}"`)),
        drawing: [...images, ...[...body.querySelectorAll('svg')].filter(isSeen)].length > 0,
        address: blocks.some(({ innerText }) => innerText.trim() === address),
      };
      return (Object.keys(found) as (keyof typeof found)[]).filter((one) => found[one]);
    },
    { original: pasted.replaceAll('&amp;', '&'), said: sentence, address: pasted },
  );
  await without.close();
  const widget = 'hc-target-progress';
  // What names neither is no widget, whatever the page loads.
  if (!/<iframe|<hc-|#hc-/.test(stored)) return left;
  const page = await visit(asPage(stored, await siteScript()));
  const isFrame = (await page.locator('iframe').count()) > 0;
  const inner = isFrame ? page.frameLocator('iframe') : page;
  // The page in a frame is complete before its scripts, which an editor may forbid.
  const mayRun = !isFrame || (await page.locator('iframe').getAttribute('sandbox')) !== '';
  await inner.locator(`${widget}${mayRun ? ':defined' : ':not(:defined)'} [part=heading]`).waitFor();
  await page.close();
  return [mayRun ? 'widget' : 'still widget', ...left];
}

/** The same HTML leaves the same. */
const known = new Map<string, Promise<Left[]>>();
function leftOnce(stored: string, pasted: string): Promise<Left[]> {
  // CKEditor gives each item of a list an id of its own.
  const key = stored.replaceAll(/ data-list-item-id="\w+"/g, '') + pasted;
  const left = known.get(key) ?? leftIn(stored, pasted);
  known.set(key, left);
  return left;
}

async function factsOf(name: EditorName, isPrepared: boolean): Promise<Record<Way, string[]>> {
  const [page, editor] = await openEditor(name, isPrepared);
  const facts: Record<Way, string[]> = { paste: [], source: [] };
  for (const way of WAYS) {
    for (const form of PASTED) {
      const html = await snippet(form);
      await editor.evaluate((one) => one.write(''));
      // An address is copied as the text that it is.
      if (way === 'paste') await paste(page, editor, form === 'address' ? '' : html, html);
      else await editor.evaluate((one, said) => one.write(said), html);
      const left = await leftOnce(await editor.evaluate((one) => one.read()), html);
      facts[way].push(left.join(', ') || 'nothing');
    }
  }
  return facts;
}

const NAMES: Readonly<Record<EditorName, string>> = {
  tinymce: 'TinyMCE',
  ckeditor: 'CKEditor 5',
  tiptap: 'Tiptap',
};
function docs(): string {
  return readFileSync(new URL('../../../docs/editors.md', import.meta.url), 'utf8');
}

/** The rows of the table, by the editor and its state. */
function documented(): Map<string, string[]> {
  const rows = docs()
    .split('\n')
    .filter((line) => /^\| (TinyMCE|CKEditor 5|Tiptap)\b/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return new Map(rows.map(([editor, ...cells]) => [editor ?? '', cells]));
}

const cases = EDITORS.flatMap((name) => [false, true].map((isPrepared) => ({ name, isPrepared })));
const rowName = ({ name, isPrepared }: (typeof cases)[number]): string =>
  `${NAMES[name]}${isPrepared ? ', prepared' : ''}`;

describe('docs/editors.md says what an editor leaves of each snippet', () => {
  test.each(cases.map((one) => ({ ...one, row: rowName(one) })))(
    '$row: pasted and as source, and the link becomes the widget',
    async ({ name, isPrepared, row }) => {
      const facts = await factsOf(name, isPrepared);
      const said = documented().get(row);
      expect({ paste: said, source: said }).toEqual(facts);
      // The one snippet that has to come through, wherever it is put.
      expect(said?.[PASTED.indexOf('link')]).toBe('widget, sentence, link');
    },
  );

  test('and of no other editor', () => {
    expect([...documented().keys()]).toEqual(cases.map(rowName));
  });

  test.each(['tinymce-widgets.ts', 'ckeditor-widgets.ts', 'tiptap-widget.ts'])(
    'and how it is prepared: %s, as it is used here',
    (file) => {
      const code = readFileSync(new URL(`./editors/${file}`, import.meta.url), 'utf8').trim();
      expect(docs()).toContain(`\`\`\`ts\n${code}\n\`\`\``);
    },
  );
});

test.each(EDITORS)(
  'in %s as it comes, a pasted link leads to its page; pasted as text it is code',
  async (name) => {
    const [page, editor] = await openEditor(name, false);
    const html = await snippet('link');
    const stored = async (type: 'html' | 'text'): Promise<Page> => {
      await editor.evaluate((one) => one.write(''));
      await paste(page, editor, type === 'html' ? html : '', html);
      const reader = await visit(asPage(await editor.evaluate((one) => one.read())));
      onTestFinished(() => reader.close());
      return reader;
    };
    const reader = await stored('html');
    const opensAnother = (await reader.locator('a').getAttribute('target')) === '_blank';
    const [there] = await Promise.all([
      opensAnother ? context.waitForEvent('page') : reader,
      reader.locator('a').click(),
    ]);
    await there.locator('main > hc-target-progress [part=heading]').waitFor();
    expect(there.url()).toContain('#hc-target-progress?lang=nl&target=stem-graduates');
    if (opensAnother) await there.close();
    expect(await (await stored('text')).locator('body').innerText()).toContain('<a href="');
  },
);
