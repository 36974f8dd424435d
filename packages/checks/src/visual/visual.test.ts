import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settle } from '../support/browser.js';
import { bundle } from '../support/bundle.js';
import { repository } from '../support/run.js';
import { siteForFile } from '../support/server.js';
import { installed } from '../support/stranger.js';
import { fileOf, sheets, subjects, type Sheet } from './cases.js';
import { compare } from './compare.js';
import { pageOf, styles, STYLES } from './page.js';
import { crop, inFewShades, read, write, type Picture } from './picture.js';

const kept = join(repository, 'packages/checks/screenshots');
/** What differs is put here, to be looked at. */
const seen = join(repository, 'packages/checks/test-results/screenshots');
/** The day of every picture: widgets ask what day it is, and tomorrow must not look different. */
const today = new Date('2026-11-26T12:00:00Z');
const renewing = process.env['MODE'] === 'screenshots';
const site = siteForFile();
let browser: Browser;

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
  site.files.set(STYLES, styles);
  site.files.set('/themes.css', readFileSync(join(installed('elements'), 'dist/themes.css'), 'utf8'));
  rmSync(seen, { recursive: true, force: true });
  // A browser of its own: letters and colours must not follow the machine.
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--disable-font-subpixel-positioning',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  });
});
afterAll(() => browser.close());

async function openSheet(sheet: Sheet): Promise<Page> {
  site.files.set('/sheet.html', pageOf(sheet));
  const page = await browser.newPage({ viewport: { width: 4 * sheet.width + 200, height: 900 } });
  await page.emulateMedia({
    reducedMotion: 'reduce',
    ...(sheet.theme === 'print' ? { media: 'print' } : {}),
    ...(sheet.theme === 'forced-colours' ? { forcedColors: 'active' } : {}),
  });
  await page.clock.setFixedTime(today);
  await page.goto(`${site.origin()}/sheet.html`);
  await settle(page);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** The pictures of all widgets on a page, by the names of their subjects: one picture of the page, cut. */
async function take(page: Page): Promise<ReadonlyMap<string, Picture>> {
  const whole = read(await page.screenshot({ fullPage: true, animations: 'disabled' }));
  const boxes = await page.locator('section').evaluateAll((sections) =>
    sections.map((section) => {
      const { x, y, width, height } = section.getBoundingClientRect();
      return [
        section.id,
        { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) },
      ] as const;
    }),
  );
  return new Map(boxes.map(([name, box]) => [name, inFewShades(crop(whole, box))]));
}

/** What is wrong with a picture; nothing when it is what was kept. */
function judge(file: string, picture: Picture): string[] {
  const path = join(kept, file);
  if (renewing && (!existsSync(path) || compare(read(readFileSync(path)), picture).isSeen))
    put(path, picture);
  if (!existsSync(path)) return [`${file} is missing: make it with npm run screenshots`];
  const difference = compare(read(readFileSync(path)), picture);
  if (!difference.isSeen) return [];
  const actual = join(seen, file);
  put(actual, picture);
  if (difference.picture !== undefined) put(actual.replace(/png$/, 'difference.png'), difference.picture);
  return [`${file}: ${difference.words}; see ${actual}. If it is meant to be so: npm run screenshots`];
}

function put(path: string, picture: Picture): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, write(picture));
}

describe.each(sheets)('$theme, $width px, $language', (sheet) => {
  it('every widget looks as it did', async () => {
    const page = await openSheet(sheet);
    const pictures = await take(page);
    const wrong = sheet.subjects.flatMap((subject) => {
      const picture = pictures.get(subject.name);
      return picture === undefined
        ? [`${subject.name} is not on the page`]
        : judge(fileOf(subject, sheet), picture);
    });
    await page.close();
    expect(wrong).toEqual([]);
  });
});

it('every picture that is kept is of something', () => {
  const made = new Set(sheets.flatMap((sheet) => sheet.subjects.map((subject) => fileOf(subject, sheet))));
  const orphans = globSync('**/*.png', { cwd: kept }).filter((file) => !made.has(file.replaceAll('\\', '/')));
  if (renewing) for (const file of orphans) rmSync(join(kept, file));
  expect(renewing ? [] : orphans).toEqual([]);
});

describe('what an eye would see', () => {
  const bar = subjects.filter(({ name }) => name === 'target-progress-bar');
  const sheet: Sheet = { theme: 'none', width: 600, language: 'nl', subjects: bar };
  const picture = async (page: Page): Promise<Picture> => {
    const [first] = (await take(page)).values();
    if (first === undefined) throw new Error('there is nothing on the page');
    return first;
  };

  it.each([
    ['another word in a sentence', `root.querySelector('[part=verdict] strong').textContent = 'Gemist.'`],
    ['another colour of the verdict', `widget.style.setProperty('--hc-color-good', '#9a6700')`],
    ['a bar that is a twentieth longer', `root.querySelector('.fill').setAttribute('width', '96%')`],
    ['a mark that is not there', `root.querySelector('line.goal').remove()`],
    [
      'a label that has moved by two points',
      `root.querySelector('text').setAttribute('transform', 'translate(2 0)')`,
    ],
  ])('is %s', async (_, change) => {
    const page = await openSheet(sheet);
    const before = await picture(page);
    await page.evaluate(
      `const widget = document.querySelector('hc-target-progress'); const root = widget.shadowRoot; ${change};`,
    );
    const after = await picture(page);
    await page.close();
    expect(compare(before, after).isSeen).toBe(true);
  });

  it('is not the same page once more, nor what is kept of it', async () => {
    const page = await openSheet(sheet);
    const first = await picture(page);
    await page.close();
    const again = await openSheet(sheet);
    expect(compare(first, await picture(again)).words).toBe('0 points differ');
    expect(compare(read(write(first)), first).words).toBe('0 points differ');
    await again.close();
  });
});
