import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, settle, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { languages, mistakes, tag, widgetList } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

const sentence = { nl: 'Dit onderdeel kan niet worden getoond.', en: 'This part cannot be shown.' };

/** Opens a page that writes down the events of the widgets. */
async function load(body: string, language: string): Promise<Visit> {
  site.files.set('/page.html', htmlPage({ body, language }));
  const visit = await open();
  await visit.page.addInitScript(() => {
    const events: string[] = [];
    Object.assign(globalThis, { events });
    addEventListener('hc-error', (event) => {
      const { error, target } = event as Event & { error: Error & { code?: string } };
      const section = (target as Element).closest('section')?.id ?? '';
      events.push(`${section}: ${error.name} ${String(error.code)}`);
    });
  });
  await visitWidgets(visit, `${site.origin()}/page.html`);
  return visit;
}

const eventsOn = ({ page }: Visit): Promise<string[]> => page.evaluate('globalThis.events');

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

describe.each(languages)('in a page in %s', (language) => {
  let visit: Visit;

  beforeAll(async () => {
    const twice = mistakes.map((mistake) => ({ ...mistake, html: mistake.html + mistake.html }));
    visit = await load(widgetList(twice), language);
  });

  it.each(mistakes)('$name: readers and developers are told', async ({ name, asked, code, told }) => {
    const id = name.replaceAll(' ', '-');
    const section = visit.page.locator(`#${id}`);
    const notes = await section.locator('[part=error]').allTextContents();
    const languagesOfNotes = await section
      .locator('[part=base]')
      .evaluateAll((bases) => bases.map((base) => base.getAttribute('lang')));
    const warnings = visit.messages.filter((message) => message.includes(asked));
    const events = await eventsOn(visit);

    expect(notes.map((note) => note.trim())).toEqual([sentence[language], sentence[language]]);
    expect(languagesOfNotes).toEqual([language, language]);
    expect(await section.getByRole('link').first().isVisible()).toBe(true);
    expect(events.filter((event) => event.startsWith(`${id}: `))).toEqual([
      `${id}: RoadmapError ${code}`,
      `${id}: RoadmapError ${code}`,
    ]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^warning: <hc-/);
    expect(warnings[0]).toMatch(new RegExp(`\\[${code}\\] https://\\S+/docs/errors\\.md#${code}$`));
    for (const word of told) expect(warnings[0]).toContain(word);
  });

  it('nothing else is said, and nothing is thrown', () => {
    expect(visit.messages).toHaveLength(mistakes.length);
    expect(visit.errors).toEqual([]);
  });

  it('a widget that showed something keeps it while it is asked for what is not there, and recovers', async () => {
    const { page, messages, errors } = await load(
      tag('hc-target-progress', { target: 'stem-graduates' }),
      language,
    );
    const widget = page.locator('hc-target-progress');
    const ask = async (name: string, value: string): Promise<void> => {
      await widget.evaluate(
        (element, [key = '', text = '']) => element.setAttribute(key, text),
        [name, value],
      );
      await settle(page);
    };
    const name = await page.locator('[part=heading]').textContent();
    await ask('target', 'no-such-target');
    expect(await page.locator('[part=heading]').textContent()).toBe(name);
    expect(await page.locator('[part=error]').textContent()).toContain(sentence[language]);
    await ask('target', 'coe-civ-capacity');
    expect(await page.locator('[part=heading]').textContent()).not.toBe(name);
    expect(await page.locator('[part=error]').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(messages).toHaveLength(1);
  });
});

it('a page that asks for nothing wrong gets no warning', async () => {
  const visit = await load(tag('hc-target-progress') + tag('hc-action-lines'), 'nl');
  expect(visit.messages).toEqual([]);
  expect(await eventsOn(visit)).toEqual([]);
  expect(await visit.page.locator('[part=error]').count()).toBe(0);
});

describe('a heading level', () => {
  const asked = ['99', '7', '6', '0', '-1', '2.7', 'three', ''];
  let visit: Visit;

  beforeAll(async () => {
    const widgets = asked.map((level, index) => {
      const attributes = { 'heading-level': level };
      return {
        name: `level-${index}`,
        html: tag('hc-target-progress', attributes) + tag('hc-action-lines', attributes),
      };
    });
    visit = await load(widgetList(widgets), 'nl');
  });

  it.each(asked.map((level, index) => ({ level, index })))(
    'of "$level" gives headings of levels that exist',
    async ({ index }) => {
      const levels = await visit.page
        .locator(`#level-${index} [role=heading]`)
        .evaluateAll((headings) => headings.map((heading) => Number(heading.getAttribute('aria-level'))));
      expect(levels.length).toBeGreaterThan(2);
      expect(levels.filter((one) => !Number.isInteger(one) || one < 1 || one > 6)).toEqual([]);
      expect(visit.errors).toEqual([]);
    },
  );
});
