import { describe, expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-target-list';
const roadmap = getRoadmap();

const texts = (element: HTMLElement, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' ').trim(),
  );
const namesIn = (element: HTMLElement): string[] =>
  texts(element, '[part=name]').map((text) => text.split(' Doel voor')[0] ?? '');

/** A button of the table's head, by the column that it sorts. */
const sortButton = (element: HTMLElement, by: string): HTMLButtonElement => {
  const button = element.shadowRoot?.querySelector<HTMLButtonElement>(`button[data-by=${by}]`);
  if (button === null || button === undefined) throw new Error(`no button for ${by}`);
  return button;
};

describe.each(['cards', 'table'])('as %s', (variant) => {
  it('every target of the roadmap is there, in its order, with verdict, figures and sources', async () => {
    const element = await mount(`<hc-target-list variant="${variant}"></hc-target-list>`, TAG);
    expect(namesIn(element)).toEqual(roadmap.targets.map(({ name }) => name.nl));
    expect(seen(element, '[part=summary]')).toBe('2 van de 4 doelen zijn gehaald.');
    const all = seen(element);
    expect(all).toContain('In 2019 waren er 324 centra; het doel was 266');
    expect(texts(element, '[part=verdict] strong').map((label) => label.replace('.', ''))).toEqual([
      'Gehaald',
      'Gehaald, volgens onze lezing',
      'Deels de goede kant op',
      'Niet gehaald',
    ]);
    const links = element.shadowRoot?.querySelectorAll('[part=target] a[href^=http]') ?? [];
    expect(links.length).toBeGreaterThan(4);
  });

  it('everything is said in English in an English page', async () => {
    const element = await mount(`<hc-target-list variant="${variant}" lang="en"></hc-target-list>`, TAG);
    expect(seen(element, '[part=summary]')).toBe('2 of the 4 targets have been achieved.');
    expect(seen(element)).not.toMatch(/\b(doel|Bron|Gehaald)\b/);
  });

  it('all verdicts are those of one day', async () => {
    const element = await mount(
      `<hc-target-list variant="${variant}" as-of="2017-12-31"></hc-target-list>`,
      TAG,
    );
    expect(seen(element, '[part=summary]')).toBe('1 van de 4 doelen is gehaald.');
    expect(seen(element)).toContain('Achter op schema');
  });

  it('nothing sticks out of a column of 280 pixels', async () => {
    const element = await mount(
      `<div style="width: 280px"><hc-target-list variant="${variant}"></hc-target-list></div>`,
      TAG,
    );
    expect(element.scrollWidth).toBe(280);
  });
});

describe('the cards', () => {
  it('have a meter for each target with a number, named by the target', async () => {
    const element = await mount('<hc-target-list></hc-target-list>', TAG);
    const meters = [...(element.shadowRoot?.querySelectorAll('[role=meter]') ?? [])];
    const named = meters.map((meter) =>
      element.shadowRoot?.getElementById(meter.getAttribute('aria-labelledby') ?? '')?.textContent.trim(),
    );
    expect(named).toEqual([roadmap.targets[0]?.name.nl, roadmap.targets[3]?.name.nl]);
    expect(meters[1]?.getAttribute('aria-valuetext')).toMatch(/^Niet gehaald\. In 2018\/19/);
  });

  it('have headings one level under that of the list', async () => {
    const element = await mount('<hc-target-list heading-level="2"></hc-target-list>', TAG);
    const levels = [...(element.shadowRoot?.querySelectorAll('[role=heading]') ?? [])].map((heading) =>
      heading.getAttribute('aria-level'),
    );
    expect(levels).toEqual(['2', '3', '3', '3', '3']);
  });
});

describe('the table', () => {
  it('is named by its heading, and has a head for every column and row', async () => {
    const element = await mount('<hc-target-list variant="table"></hc-target-list>', TAG);
    const table = element.shadowRoot?.querySelector('table');
    expect(
      element.shadowRoot?.getElementById(table?.getAttribute('aria-labelledby') ?? '')?.textContent.trim(),
    ).toBe('Doelen');
    expect(table?.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
    expect(table?.querySelectorAll('tbody th[scope=row]')).toHaveLength(4);
  });

  it('is sorted by a button in its head, the worst first, and back by the same button', async () => {
    const element = await mount('<hc-target-list variant="table"></hc-target-list>', TAG);
    sortButton(element, 'verdict').click();
    await settled(element);
    expect(texts(element, '[part=verdict] strong')[0]).toBe('Niet gehaald');
    expect(element.getAttribute('sort')).toBe('verdict');
    expect(sortButton(element, 'verdict').closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    expect(sortButton(element, 'name').closest('th')?.getAttribute('aria-sort')).toBe('none');
    sortButton(element, 'verdict').click();
    await settled(element);
    expect(namesIn(element)).toEqual(roadmap.targets.map(({ name }) => name.nl));
    expect(element.hasAttribute('sort')).toBe(false);
  });

  it('can be sorted by name by the page', async () => {
    const element = await mount('<hc-target-list variant="table" sort="name"></hc-target-list>', TAG);
    expect(namesIn(element)).toEqual(
      roadmap.targets.map(({ name }) => name.nl).sort(new Intl.Collator('nl', { numeric: true }).compare),
    );
  });

  it('keeps the focus on the button that was pressed, and says nothing of new data', async () => {
    const element = await mount('<hc-target-list variant="table"></hc-target-list>', TAG);
    const events = await eventsDuring(async () => {
      sortButton(element, 'name').focus();
      sortButton(element, 'name').click();
      await settled(element);
    });
    expect(element.shadowRoot?.activeElement).toBe(sortButton(element, 'name'));
    expect(events).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('a variant or an order that does not exist: the cards in the order of the roadmap, and a warning', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await mount('<hc-target-list variant="tiles" sort="size"></hc-target-list>', TAG);
      expect(element.shadowRoot?.querySelectorAll('.cards > li')).toHaveLength(4);
      expect(element.shadowRoot?.querySelector('[part=error]')).toBeNull();
    });
    expect(warnings).toEqual([
      '<hc-target-list> variant must be one of cards, table, got tiles',
      '<hc-target-list> sort must be one of verdict, name, got size',
    ]);
  });

  it('a date that is none: a message, what stood there before, an event and a warning', async () => {
    const element = await mount('<hc-target-list></hc-target-list>', TAG);
    const before = seen(element, '[part=list]');
    const warnings = await warningsDuring(async () => {
      const events = await eventsDuring(async () => {
        element.asOf = 'some day';
        await settled(element);
      });
      expect(events).toEqual(['hc-error']);
    });
    expect(warnings).toHaveLength(1);
    expect(seen(element, '[part=error]')).toContain('kan niet worden getoond');
    expect(seen(element, '[part=list]')).toBe(before);
  });

  it('markup in the texts of a roadmap is shown as text', async () => {
    const element = await mount('<hc-target-list></hc-target-list>', TAG);
    const name = { nl: '<img src=x onerror="document.title=1">', en: 'x' };
    const targets = roadmap.targets.map((target) => ({ ...target, name }));
    element.data = { ...roadmap, targets };
    await settled(element);
    expect(namesIn(element)[0]).toBe(name.nl);
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
  });
});
