import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { openAll, readScreen, readTree, type Said, type Seen } from './support/tree.js';
import { allStates, languages, roadmap, widgetList, type Widget } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

/** Letters and digits; arrows and points are shapes, and the words beside them say what they mean. */
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const joined = (texts: readonly string[]): string => ` ${words(texts.join(' ')).join(' ')} `;
const isIn = (text: string, all: string): boolean => words(text).length === 0 || all.includes(joined([text]));

/**
 * The list of marks, whose labels stand in the picture where there is room, names of columns of rows that stand below each
 * other, what a choice shows when it is opened, and the numbers that the browser itself puts before the items of a list.
 */
const isHidden = ({ role, name }: Said): boolean =>
  role === 'list'
    ? ['Cijfers', 'Figures'].includes(name)
    : ['columnheader', 'option', 'ListMarker'].includes(role);
/** What has no text of its own on the screen: it says what a list is, or what can be done with a picture. */
const UNSEEN_NAMES = {
  nl: ['Cijfers', 'Let op', 'Punten in de grafiek'],
  en: ['Figures', 'Please note', 'Points in the chart'],
} as const;

/** What is said of a widget and what is seen of it, as lists of what is in one and not in the other. */
const compare = {
  unsaid: (said: readonly Said[], seen: readonly Seen[]): string[] => {
    const all = joined(said.flatMap(({ name, value }) => [name, value]));
    // In a picture a label has the words in another order than the table that says the same.
    const isSaid = ({ text, isDrawn }: Seen): boolean =>
      (isDrawn ? words(text) : [text]).every((part) => isIn(part, all));
    return seen.filter((one) => !one.isScale && !isSaid(one)).map(({ text }) => text);
  },
  unseen: (said: readonly Said[], seen: readonly Seen[], language: 'nl' | 'en'): string[] => {
    const all = joined([...seen.map(({ text }) => text), ...UNSEEN_NAMES[language]]);
    const hidden = new Set(said.filter(isHidden).flatMap((one) => [one, ...one.inside]));
    // The heading above a plain bar is the page's own: its meter has a name for who does not see where it stands.
    const isNamed = withRole(said, 'heading').length > 0;
    return said
      .filter((one) => !hidden.has(one) && (isNamed || one.role !== 'meter') && !isIn(one.name, all))
      .map(({ role, name }) => `${role}: ${name}`);
  },
};

const withRole = (said: readonly Said[], role: string): Said[] => said.filter((one) => one.role === role);

beforeAll(async () => {
  site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
});

async function show(widgets: readonly Widget[], language: 'nl' | 'en', width: number): Promise<Visit> {
  site.files.set('/page.html', htmlPage({ body: widgetList(widgets), language }));
  const visit = await open({ viewport: { width, height: 900 } });
  await visitWidgets(visit, `${site.origin()}/page.html`);
  await openAll(visit.page);
  return visit;
}

describe.each(languages)('in %s', (language) => {
  describe.each([320, 1200])('at %i px', (width) => {
    let visit: Visit;
    let tree: Map<string, Said[]>;
    let screen: Map<string, Seen[]>;
    /** What a check finds, with the widget that it was found in. */
    const each = (check: (said: readonly Said[], seen: readonly Seen[]) => readonly string[]): string[] =>
      [...tree].flatMap(([id, said]) => check(said, screen.get(id) ?? []).map((one) => `${id}: ${one}`));

    beforeAll(async () => {
      visit = await show(allStates, language, width);
      tree = await readTree(visit.page);
      screen = await readScreen(visit.page);
    });

    it('every widget is in the tree and on the screen', () => {
      expect([...tree.keys()].sort()).toEqual([...screen.keys()].sort());
      expect(tree.size).toBe(allStates.length);
      expect(Math.min(...[...screen.values()].map((seen) => seen.length))).toBeGreaterThan(1);
    });

    it('every word and every figure that is seen is said', () => {
      expect(each((said, seen) => compare.unsaid(said, seen))).toEqual([]);
    });

    it('every word that is said is seen', () => {
      expect(each((said, seen) => compare.unseen(said, seen, language))).toEqual([]);
    });

    it('a meter has the name of its target, its ends, and the value between them', () => {
      const meters = [...tree.values()].flatMap((said) => withRole(said, 'meter'));
      expect(meters.length).toBeGreaterThan(20);
      const names = roadmap.targets.map(({ name }) => name[language]);
      for (const { name, value, properties } of meters) {
        expect(names).toContain(name);
        expect(Number(value)).toBeGreaterThanOrEqual(Number(properties['valuemin']));
        expect(Number(value)).toBeLessThanOrEqual(Number(properties['valuemax']));
      }
    });

    it('a chart is a group and its table a table, and the same sentence names both', () => {
      for (const { id } of roadmap.targets.filter(({ kind }) => kind !== 'milestone')) {
        const said = tree.get(`chart-${id}`) ?? [];
        const sentence = withRole(said, 'group')[0]?.name;
        expect(sentence).toMatch(/\w+ .*\d+/);
        expect(withRole(said, 'table').map(({ name }) => name)).toEqual([sentence]);
        expect(withRole(said, 'slider').map(({ value }) => value)).toEqual([expect.stringMatching(/\d/)]);
      }
    });

    it('a heading has the level that it was given, or a deeper one below it', () => {
      for (const [id, said] of tree) {
        const levels = withRole(said, 'heading').map(({ properties }) => Number(properties['level']));
        expect([id, ...levels.slice(0, 1)]).toEqual([id, ...levels.slice(0, 1).map(() => 3)]);
        for (const level of levels) expect([3, 4, 5]).toContain(level);
      }
    });

    it('every list and every table keeps its role, and each has items or rows with cells', async () => {
      const drawn = await visit.page.locator('section').evaluateAll((sections) =>
        sections.map((section) => {
          const count = { list: 0, listitem: 0, table: 0, row: 0 };
          const walk = (root: ParentNode): void => {
            for (const element of root.querySelectorAll('*')) {
              if (element.shadowRoot !== null) walk(element.shadowRoot);
              if (!element.checkVisibility({ contentVisibilityAuto: true })) continue;
              if (element.matches('ul, ol')) count.list += 1;
              if (element.matches('li')) count.listitem += 1;
              if (element.matches('table')) count.table += 1;
              if (element.matches('tr')) count.row += 1;
            }
          };
          walk(section);
          return [section.id, count] as const;
        }),
      );
      expect(drawn.some(([, { table }]) => table > 0)).toBe(true);
      for (const [id, count] of drawn) {
        const said = tree.get(id) ?? [];
        const roles = Object.keys(count).map((role) => [role, withRole(said, role).length]);
        expect([id, Object.fromEntries(roles)]).toEqual([id, count]);
        for (const row of withRole(said, 'row')) {
          expect(row.inside.some(({ role }) => /cell|header/.test(role))).toBe(true);
        }
      }
    });

    it('every link, button, choice and what opens has a name, and says whether it is open or sorted', () => {
      const all = [...tree.values()].flat();
      const controls = all.filter(({ role }) =>
        /^(link|button|combobox|slider|DisclosureTriangle)/.test(role),
      );
      expect(controls.length).toBeGreaterThan(100);
      expect(controls.filter(({ name }) => words(name).length === 0)).toEqual([]);
      const opened = all.filter(({ properties }) => 'expanded' in properties);
      expect(new Set(opened.map(({ role }) => role))).toEqual(
        new Set(['button', 'DisclosureTriangle', 'combobox']),
      );
      expect(
        opened.filter(({ role, properties }) => role !== 'combobox' && properties['expanded'] !== true),
      ).toEqual([]);
    });
  });
});

it('what is seen and not said is found, and so is what is said and not seen', async () => {
  const { page } = await show(
    [{ name: 'one', html: '<hc-target-progress></hc-target-progress>' }],
    'nl',
    1200,
  );
  await page.evaluate(() => {
    const root = document.querySelector('hc-target-progress')?.shadowRoot;
    root?.querySelector('[part=subject]')?.setAttribute('aria-hidden', 'true');
    root?.querySelector('[part=evidence]')?.setAttribute('aria-label', 'Verborgen woorden');
  });
  const [tree, screen] = [await readTree(page), await readScreen(page)];
  const [said, seen] = [tree.get('one') ?? [], screen.get('one') ?? []];
  expect(compare.unsaid(said, seen)).toEqual([expect.stringContaining('Doel voor 2020')]);
  expect(compare.unseen(said, seen, 'nl')).toEqual(['button: Verborgen woorden']);
});
