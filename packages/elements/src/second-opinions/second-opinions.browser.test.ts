import { describe, expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-second-opinions';

const rows = (element: HTMLElement, part: string): string[][] => {
  const found = element.shadowRoot?.querySelectorAll<HTMLTableRowElement>(`[part=${part}] tbody tr`) ?? [];
  return [...found].map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()));
};

describe('the opinions on a target with a number, before its year', () => {
  const target = '<hc-second-opinions target="stem-graduates" as-of="2018-12-31"></hc-second-opinions>';

  it('begin with whether the methods agree', async () => {
    const element = await mount(target, TAG);
    expect(seen(element, '[part=summary]')).toBe(
      'De methoden geven niet hetzelfde oordeel: ver achter op schema (6 methoden) en achter op schema (5 methoden).',
    );
  });

  it('are a row for each method, with its own category, why, and what it would have called on track', async () => {
    const element = await mount(target, TAG);
    const found = rows(element, 'opinions');
    expect(found).toHaveLength(11);
    const [name, verdict, reason] = found[1] ?? [];
    expect(name).toBe('Eurostat2026');
    expect(verdict).toBe('Ver achter op schemate weinig vooruitgang');
    expect(reason).toMatch(/procenten per jaar sinds de start\. Op schema is volgens deze methode: 25,8%/);
  });

  it('do not say the same thing twice', async () => {
    const element = await mount(target, TAG);
    for (const [, , reason = ''] of rows(element, 'opinions')) {
      const sentences = reason.split('. ');
      expect(sentences).toHaveLength(new Set(sentences).size);
    }
  });

  it('say how certain the verdict is, with every way to work it out', async () => {
    const element = await mount(
      '<hc-second-opinions target="coe-civ-capacity" as-of="2020"></hc-second-opinions>',
      TAG,
    );
    expect(seen(element, '[part=robustness] p')).toBe(
      'Het oordeel is niet zeker: 13 van de 23 manieren om te rekenen geven dit oordeel. Het hangt af van de maat.',
    );
    const ways = rows(element, 'ways');
    expect(ways).toHaveLength(23);
    expect(ways.filter(([, , , outcome]) => outcome === 'Gehaald')).toHaveLength(13);
  });

  it('can be read by another measure, and in English', async () => {
    const element = await mount(
      '<hc-second-opinions target="coe-civ-capacity" measure="students" as-of="2018-12-31" lang="en"></hc-second-opinions>',
      TAG,
    );
    expect(seen(element, '[part=subject]')).toContain('students');
    expect(seen(element)).toContain('How certain is the verdict?');
    expect(seen(element)).not.toMatch(/\b(methode|oordeel)\b/i);
  });
});

describe('the other kinds of targets', () => {
  it('a direction target has a table for each measure that can be judged, and the reason for each other', async () => {
    const element = await mount(
      '<hc-second-opinions target="international-talent" as-of="2018-12-31"></hc-second-opinions>',
      TAG,
    );
    expect(element.shadowRoot?.querySelectorAll('[part=measure]')).toHaveLength(4);
    expect(element.shadowRoot?.querySelectorAll('[part=opinions]')).toHaveLength(2);
    expect(seen(element)).toContain('De cijfers zijn niet met elkaar te vergelijken.');
  });

  it('a milestone has the methods with a rule for what is done, and nothing that could be assumed otherwise', async () => {
    const element = await mount(
      '<hc-second-opinions target="knowledge-circulation"></hc-second-opinions>',
      TAG,
    );
    expect(rows(element, 'opinions')).toHaveLength(3);
    expect(element.shadowRoot?.querySelector('[part=robustness]')).toBeNull();
  });
});

it('the tables are named by the sentence that they bear out, and keep their roles in a narrow column', async () => {
  const element = await mount(
    '<div style="width: 280px"><hc-second-opinions as-of="2018-12-31"></hc-second-opinions></div>',
    TAG,
  );
  for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  expect(element.scrollWidth).toBe(280);
  for (const table of element.shadowRoot?.querySelectorAll('table') ?? []) {
    const name = element.shadowRoot?.getElementById(table.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toMatch(/\w+ \w+/);
    expect(table.querySelectorAll('tr:not([role=row]), td:not([role=cell]), th:not([role])')).toHaveLength(0);
  }
});

it('the date comes from the provider, and no method does: here they are all asked', async () => {
  const element = await mount(
    '<hc-provider as-of="2018-12-31" method="statcan"><hc-second-opinions target="stem-graduates"></hc-second-opinions></hc-provider>',
    TAG,
  );
  expect(rows(element, 'opinions')).toHaveLength(11);
  expect(seen(element, '[part=summary]')).toContain('achter op schema');
});

describe('what is wrong', () => {
  it('an unknown target: a message, the last good state, an event and a warning', async () => {
    const element = await mount('<hc-second-opinions as-of="2018"></hc-second-opinions>', TAG);
    const before = seen(element, '[part=heading]');
    const warnings = await warningsDuring(async () => {
      const events = await eventsDuring(async () => {
        element.target = 'no-opinion';
        await settled(element);
      });
      expect(events).toEqual(['hc-error']);
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('no-opinion');
    expect(seen(element, '[part=heading]')).toBe(before);
    expect(seen(element, '[part=error]')).toContain('kan niet worden getoond');
  });

  it('markup in the texts of a roadmap is shown as text', async () => {
    const roadmap = getRoadmap();
    const element = await mount('<hc-second-opinions as-of="2018"></hc-second-opinions>', TAG);
    const name = { nl: '<img src=x onerror="document.title=1">', en: 'x' };
    element.data = { ...roadmap, targets: roadmap.targets.map((target) => ({ ...target, name })) };
    await settled(element);
    expect(seen(element, '[part=heading]')).toBe(name.nl);
    expect(element.shadowRoot?.querySelector('img')).toBeNull();
  });
});
