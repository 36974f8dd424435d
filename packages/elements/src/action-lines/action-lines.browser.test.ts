import { describe, expect, it } from 'vitest';
import { HcSelectEvent } from '../events.js';
import { mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-action-lines';

const names = (element: HTMLElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part=name]') ?? [])].map((name) => name.textContent.trim());

describe('the action lines', () => {
  it('are those of 2017 in the order of their numbers', async () => {
    const element = await mount('<hc-action-lines></hc-action-lines>', TAG);
    expect(names(element)).toEqual([
      'Onderwijs en innovatie',
      'Leven lang Blijven Ontwikkelen',
      'Internationalisering',
      'Instroom: naar 4 op de 10',
      'Smart Society, Smart Industry',
    ]);
    const list = element.shadowRoot?.querySelector('ol');
    expect(list?.children).toHaveLength(5);
  });

  it('mark the exploration in words, with the programme it is explored with', async () => {
    const element = await mount('<hc-action-lines></hc-action-lines>', TAG);
    expect(seen(element, '[part=mark]')).toBe('verkenning, samen met programma Smart Industry');
  });

  it('say which targets they serve, and that the link is our reading', async () => {
    const element = await mount('<hc-action-lines></hc-action-lines>', TAG);
    expect(seen(element, '[part=targets]')).toMatch(
      /^Draagt bij aan: Verdubbeling .* \(volgens onze lezing\)$/,
    );
  });

  it('have the names and the number of the edition that is asked for', async () => {
    const element = await mount('<hc-action-lines edition="2016"></hc-action-lines>', TAG);
    expect(names(element)).toContain('Imago & Instroombevordering');
    expect(names(element)).toHaveLength(4);
    element.edition = '2018';
    await settled(element);
    expect(names(element)).toContain('Skills, digitalisering en robotisering');
    expect(seen(element)).toContain('overkoepelend');
  });

  it('let the reader choose the edition when the page wants that', async () => {
    const element = await mount('<hc-action-lines choose-edition></hc-action-lines>', TAG);
    const select = element.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no select');
    expect(select.value).toBe('2017');
    select.value = '2016';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(element.getAttribute('edition')).toBe('2016');
    expect(names(element)).toHaveLength(4);
  });

  it('have headings one level below the heading of the list', async () => {
    const element = await mount('<hc-action-lines heading-level="2"></hc-action-lines>', TAG);
    const level = (part: string): string | null | undefined =>
      element.shadowRoot?.querySelector(`[part=${part}]`)?.getAttribute('aria-level');
    expect([level('heading'), level('name')]).toEqual(['2', '3']);
  });

  it('are complete in English', async () => {
    const element = await mount('<hc-action-lines lang="en"></hc-action-lines>', TAG);
    expect(seen(element)).toContain('Contributes to:');
    expect(names(element)[0]).toBe('Education and innovation');
  });

  it('name the editions there are when another is asked for', async () => {
    const warnings = await warningsDuring(() =>
      mount('<hc-action-lines edition="1999"></hc-action-lines>', TAG),
    );
    expect(warnings).toEqual(['<hc-action-lines> edition must be one of 2016, 2017, 2018, got 1999']);
  });
});

describe('the action lines of one target', () => {
  it('are only those that serve it, and it is named', async () => {
    const element = await mount('<hc-action-lines target="stem-graduates"></hc-action-lines>', TAG);
    expect(names(element)).toEqual(['Instroom: naar 4 op de 10']);
    expect(seen(element, '[part=subject]')).toMatch(/^Voor het doel: Vier op de tien/);
  });

  it('may be none in an edition, and then it says so', async () => {
    const element = await mount(
      '<hc-action-lines target="stem-graduates" edition="2018"></hc-action-lines>',
      TAG,
    );
    expect(names(element)).toEqual([]);
    expect(seen(element)).toContain('In deze editie draagt geen actielijn bij aan dit doel.');
  });

  it('of a target that is not there is answered with those that are', async () => {
    const warnings = await warningsDuring(async () => {
      await mount('<hc-action-lines target="no-such-goal"></hc-action-lines>', TAG);
    });
    expect(warnings[0]).toMatch(/target must be one of coe-civ-capacity, .*, got no-such-goal$/);
  });
});

describe('the looks of the action lines', () => {
  it('an accordion opens each line by itself, and its names stay headings', async () => {
    const element = await mount('<hc-action-lines variant="accordion"></hc-action-lines>', TAG);
    const all = [...(element.shadowRoot?.querySelectorAll('details') ?? [])];
    expect(all).toHaveLength(5);
    expect(all.every(({ open }) => !open)).toBe(true);
    expect(names(element)).toHaveLength(5);
    all[0]?.querySelector('summary')?.click();
    expect(all.map(({ open }) => open)).toEqual([true, false, false, false, false]);
  });

  it('cards stand beside each other where there is room, and below each other where there is none', async () => {
    const element = await mount(
      '<div style="width: 900px"><hc-action-lines variant="cards"></hc-action-lines></div>',
      TAG,
    );
    const tops = (): number[] =>
      [...(element.shadowRoot?.querySelectorAll('[part=line]') ?? [])].map(
        (card) => card.getBoundingClientRect().top,
      );
    expect(new Set(tops()).size).toBeLessThan(5);
    element.parentElement?.setAttribute('style', 'width: 280px');
    expect(new Set(tops()).size).toBe(5);
  });

  it('another word is a warning, and the list', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await mount('<hc-action-lines variant="pile"></hc-action-lines>', TAG);
      expect(names(element)).toHaveLength(5);
    });
    expect(warnings).toEqual(['<hc-action-lines> variant must be one of list, cards, accordion, got pile']);
  });
});

it('a page hears which edition the reader chose', async () => {
  const element = await mount('<hc-action-lines choose-edition></hc-action-lines>', TAG);
  const chosen: unknown[] = [];
  element.addEventListener(HcSelectEvent.type, (event) => {
    if (event instanceof HcSelectEvent) chosen.push([event.choice, event.value]);
  });
  const select = element.shadowRoot?.querySelector('select');
  if (!select) throw new Error('no select');
  select.value = '2018';
  select.dispatchEvent(new Event('change'));
  expect(chosen).toEqual([['edition', '2018']]);
});
