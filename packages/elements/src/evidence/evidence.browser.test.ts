import { describe, expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { HcEvidenceEvent } from '../events.js';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-evidence';

/** Presses the button of a widget, and waits for what it opens. */
async function ask(widget: HTMLElement): Promise<HTMLDialogElement> {
  widget.shadowRoot?.querySelector<HTMLButtonElement>('button[part=evidence]')?.click();
  return expect
    .poll(() => widget.shadowRoot?.querySelector('dialog'))
    .toBeTruthy()
    .then(() => {
      const dialog = widget.shadowRoot?.querySelector('dialog');
      if (dialog === null || dialog === undefined) throw new Error('no dialog');
      return dialog;
    });
}

describe('the evidence of a target', () => {
  it('begins with what the roadmap promises, in its words, with a link to it', async () => {
    const element = await mount('<hc-evidence target="stem-graduates"></hc-evidence>', TAG);
    const target = getRoadmap().targets.find(({ id }) => id === 'stem-graduates');
    expect(seen(element, '[part=promise]')).toContain(target?.text.nl);
    expect(element.shadowRoot?.querySelector('[part=promise] a')).not.toBeNull();
  });

  it('has every figure with its sources, and what a share was worked out from', async () => {
    const element = await mount('<hc-evidence target="stem-graduates"></hc-evidence>', TAG);
    const rows = [...(element.shadowRoot?.querySelectorAll('[part=figures] tbody tr') ?? [])];
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.every((row) => row.querySelector('a[href^=http]') !== null)).toBe(true);
    expect(seen(element, '[part=figures]')).toMatch(/17,3% \([\d.]+ van [\d.]+\)/);
  });

  it('a table of very many figures has the latest ones, and says how many there are', async () => {
    const roadmap = getRoadmap();
    const months = Array.from({ length: 1200 }, (_, month) => ({
      period: `${1900 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`,
      value: month,
    }));
    const element = document.createElement(TAG);
    element.target = 'coe-civ-capacity';
    element.data = {
      ...roadmap,
      indicators: roadmap.indicators.map((indicator) => ({
        ...indicator,
        series: indicator.series.map((series) => ({
          ...series,
          observations: series.observations
            .slice(0, 1)
            .flatMap((one) => months.map((month) => ({ ...one, ...month }))),
        })),
      })),
    };
    document.body.replaceChildren(element);
    await settled(element);
    const rows = element.shadowRoot?.querySelector('[part=figures] tbody')?.children ?? [];
    expect(rows).toHaveLength(500);
    expect(rows[499]?.textContent).toContain('december 1999');
    expect(seen(element, '[part=measure]')).toContain('Hier staan de laatste 500 van 1.200 cijfers.');
  });

  it('a milestone has its steps, and says which one decides', async () => {
    const element = await mount('<hc-evidence target="knowledge-circulation"></hc-evidence>', TAG);
    expect(element.shadowRoot?.querySelectorAll('[part=milestones] li').length).toBeGreaterThan(2);
    expect(seen(element, '[part=choice]')).toContain('Deze stap geeft de doorslag');
  });

  it('the tables are named by what they count, and keep their roles in a narrow column', async () => {
    const element = await mount(
      '<div style="width: 280px"><hc-evidence target="international-talent"></hc-evidence></div>',
      TAG,
    );
    expect(element.scrollWidth).toBe(280);
    for (const table of element.shadowRoot?.querySelectorAll('table') ?? []) {
      const name = element.shadowRoot?.getElementById(table.getAttribute('aria-labelledby') ?? '');
      expect(name?.textContent).toMatch(/\w+ \w+/);
      expect(table.querySelectorAll('tr:not([role=row]), td:not([role=cell]), th:not([role])')).toHaveLength(
        0,
      );
    }
  });

  it('speaks English too, and has one measure when one is asked for', async () => {
    const element = await mount(
      '<hc-evidence target="coe-civ-capacity" measure="students" lang="en"></hc-evidence>',
      TAG,
    );
    expect(element.shadowRoot?.querySelectorAll('[part=measure]')).toHaveLength(1);
    expect(seen(element)).toContain('What was counted');
  });
});

describe('a reader who asks where a number comes from', () => {
  it.each([
    '<hc-target-progress target="coe-civ-capacity"></hc-target-progress>',
    '<hc-target-progress target="coe-civ-capacity" variant="compact"></hc-target-progress>',
    '<hc-target-chart target="coe-civ-capacity"></hc-target-chart>',
    '<hc-second-opinions target="coe-civ-capacity"></hc-second-opinions>',
    '<hc-target-list></hc-target-list>',
    '<hc-target-list variant="table"></hc-target-list>',
  ])('is answered in a dialog by %s', async (markup) => {
    const tag = /hc-[a-z-]+/.exec(markup)?.[0] as keyof HTMLElementTagNameMap;
    const widget = await mount(markup, tag);
    const dialog = await ask(widget);
    expect(dialog.open).toBe(true);
    expect(dialog.querySelectorAll('[part=figures] tbody tr').length).toBeGreaterThan(3);
    expect(dialog.innerText).toContain('324 centra');
  });

  it('is answered about the measure and the date that the widget shows', async () => {
    const widget = await mount(
      '<hc-target-progress target="coe-civ-capacity" measure="students" as-of="2018"></hc-target-progress>',
      'hc-target-progress',
    );
    const dialog = await ask(widget);
    expect(dialog.innerText).toContain('50.000');
    expect(dialog.innerText).not.toContain('84.000');
  });

  it('is answered once, however often the button is pressed, and again after closing', async () => {
    const widget = await mount('<hc-target-progress></hc-target-progress>', 'hc-target-progress');
    const button = widget.shadowRoot?.querySelector<HTMLButtonElement>('button[part=evidence]');
    button?.click();
    const first = await ask(widget);
    await new Promise((done) => setTimeout(done, 50));
    expect(widget.shadowRoot?.querySelectorAll('dialog')).toHaveLength(1);
    first.querySelector('button')?.click();
    await expect.poll(() => widget.shadowRoot?.querySelector('dialog')).toBeNull();
    expect((await ask(widget)).open).toBe(true);
  });

  it('is answered in the page where it has a place for it, and is brought there', async () => {
    const widget = await mount(
      '<hc-target-progress target="stem-graduates"></hc-target-progress><hc-evidence></hc-evidence>',
      'hc-target-progress',
    );
    const place = document.querySelector('hc-evidence');
    if (place === null) throw new Error('no place');
    await settled(place);
    expect(seen(place)).toBe(
      'Kies bij een onderdeel op deze pagina “Waar komt dit vandaan?”. Dan staat hier het antwoord.',
    );
    widget.shadowRoot?.querySelector<HTMLButtonElement>('button[part=evidence]')?.click();
    await expect.poll(() => seen(place, '[part=heading]')).toContain('Vier op de tien');
    await expect.poll(() => place.shadowRoot?.activeElement?.getAttribute('part')).toBe('heading');
    expect(widget.shadowRoot?.querySelector('dialog')).toBeNull();
  });

  it('is answered by the page itself when it takes the event', async () => {
    const widget = await mount('<hc-target-progress></hc-target-progress>', 'hc-target-progress');
    let asked: string | null | undefined;
    widget.addEventListener(HcEvidenceEvent.type, (event) => {
      event.preventDefault();
      if (event instanceof HcEvidenceEvent) asked = event.question.asOf;
    });
    widget.setAttribute('as-of', '2018');
    await settled(widget);
    widget.shadowRoot?.querySelector<HTMLButtonElement>('button[part=evidence]')?.click();
    expect(asked).toBe('2018');
    expect(widget.shadowRoot?.querySelector('dialog')).toBeNull();
  });
});

describe('words that a reader may not know', () => {
  it('lead to the glossary of the page, out of the dialog too', async () => {
    const widget = await mount(
      '<hc-target-progress></hc-target-progress><hc-glossary></hc-glossary>',
      'hc-target-progress',
    );
    const glossary = document.querySelector('hc-glossary');
    if (glossary === null) throw new Error('no glossary');
    await settled(glossary);
    const dialog = await ask(widget);
    dialog.querySelector<HTMLAnchorElement>('a[href="#hc-term-baseline"]')?.click();
    await expect.poll(() => widget.shadowRoot?.querySelector('dialog')).toBeNull();
    await expect.poll(() => glossary.shadowRoot?.activeElement?.textContent).toContain('Start');
    history.replaceState(null, '', ' ');
  });

  it('are no links on a page without a glossary', async () => {
    const element = await mount('<hc-evidence target="stem-graduates"></hc-evidence>', TAG);
    expect(element.shadowRoot?.querySelector('a[href^="#"]')).toBeNull();
  });
});

describe('what is wrong', () => {
  it('an unknown target: a message, the last good state, an event and a warning', async () => {
    const element = await mount('<hc-evidence target="stem-graduates"></hc-evidence>', TAG);
    const before = seen(element, '[part=heading]');
    const warnings = await warningsDuring(async () => {
      const events = await eventsDuring(async () => {
        element.target = 'no-evidence';
        await settled(element);
      });
      expect(events).toEqual(['hc-error']);
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('no-evidence');
    expect(seen(element, '[part=heading]')).toBe(before);
  });

  it('markup and addresses in a roadmap are text', async () => {
    const roadmap = getRoadmap();
    const element = await mount('<hc-evidence target="stem-graduates"></hc-evidence>', TAG);
    const bad = '<img src=x onerror="document.title=1">';
    element.data = {
      ...roadmap,
      targets: roadmap.targets.map((target) => ({ ...target, text: { nl: bad, en: bad } })),
      sources: roadmap.sources.map((source) => ({ ...source, title: bad, url: 'javascript:alert(1)' })),
    };
    await settled(element);
    expect(seen(element, '[part=promise]')).toContain(bad);
    expect(element.shadowRoot?.querySelector('img, a')).toBeNull();
  });

  it('a place that has left the page answers nothing', async () => {
    const widget = await mount(
      '<hc-target-progress></hc-target-progress><hc-evidence></hc-evidence>',
      'hc-target-progress',
    );
    document.querySelector('hc-evidence')?.remove();
    expect((await ask(widget)).open).toBe(true);
  });
});
