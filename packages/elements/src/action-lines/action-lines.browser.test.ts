import { describe, expect, it } from 'vitest';
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
