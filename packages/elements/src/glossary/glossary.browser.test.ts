import { afterEach, describe, expect, it, vi } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-glossary';
const roadmap = getRoadmap();

const texts = (element: HTMLElement, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
/** The id of the term that has the focus. */
const focused = (element: HTMLElement): string | undefined =>
  element.shadowRoot?.activeElement?.closest('[part=term]')?.id;
const topOf = (element: HTMLElement, id: string): number =>
  element.shadowRoot?.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;

/** Goes to an address as a link does, and waits until the browser has told the page. */
async function goTo(hash: string): Promise<void> {
  const told = new Promise((done) => {
    addEventListener('popstate', done, { once: true });
  });
  location.hash = hash;
  await told;
  await new Promise((done) => setTimeout(done));
}

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the list', () => {
  it('has the terms of the roadmap and the words of measuring, by the alphabet', async () => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    const names = texts(element, 'dt');
    expect(names).toEqual([...names].sort(new Intl.Collator('nl', { numeric: true }).compare));
    expect(names).toEqual(expect.arrayContaining(['CoE (Centre of Expertise)', 'Start', 'Op schema']));
    expect(names.length).toBeGreaterThan((roadmap.terms ?? []).length + 20);
    expect(seen(element, '[part=heading]')).toBe('Woordenlijst');
  });

  it('is a list of terms with what each means, its sources, and whether the text is ours', async () => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    expect(element.shadowRoot?.querySelectorAll('dl > div > dt + dd')).toHaveLength(
      texts(element, '[part=term]').length,
    );
    const capacity = seen(element, '#hc-term-capacity');
    expect(capacity).toContain('De roadmap zegt niet wat capaciteit is.');
    expect(capacity).toContain('Onze uitleg: de bron zegt dit niet. Bron: Roadmap, Inzet in 2017');
    expect(seen(element, '#hc-term-tki')).not.toContain('Onze uitleg');
    expect(seen(element, '#hc-term-behind')).toContain('Lees meer: de methode linear (Engels)');
  });

  it('is English in an English page, in the order of English', async () => {
    const element = await mount('<hc-glossary lang="en"></hc-glossary>', TAG);
    const names = texts(element, 'dt');
    expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
    expect(seen(element)).not.toMatch(/\b(Bron|Onze|doel|cijfer)\b/);
  });

  it('of a roadmap without terms says so, and has the words of measuring', async () => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    const { terms: _, ...without } = roadmap;
    element.data = without;
    await settled(element);
    expect(seen(element, '[part=summary]')).toMatch(/^Van deze roadmap zijn geen woorden uitgelegd\./);
    expect(element.shadowRoot?.getElementById('hc-term-coe')).toBeNull();
    expect(element.shadowRoot?.getElementById('hc-term-series')).not.toBeNull();
  });
});

describe('the accordion', () => {
  it('has a closed text behind each name', async () => {
    const element = await mount('<hc-glossary variant="accordion"></hc-glossary>', TAG);
    expect(element.shadowRoot?.querySelectorAll('li > details:not([open]) > summary').length).toBe(
      texts(element, '[part=term]').length,
    );
    expect(seen(element, '#hc-term-coe')).toBe('CoE (Centre of Expertise)');
  });

  it('keeps open what the reader opened when the page asks for another heading level', async () => {
    const element = await mount('<hc-glossary variant="accordion"></hc-glossary>', TAG);
    element.shadowRoot?.querySelector<HTMLElement>('#hc-term-coe summary')?.click();
    element.headingLevel = 2;
    await settled(element);
    expect(element.shadowRoot?.querySelectorAll('details[open]')).toHaveLength(1);
  });

  it('keeps open what the reader opened when the language, and with it the order, changes', async () => {
    const element = await mount('<hc-glossary variant="accordion"></hc-glossary>', TAG);
    element.shadowRoot?.querySelector<HTMLElement>('#hc-term-baseline summary')?.click();
    element.lang = 'en';
    await settled(element);
    expect(texts(element, 'details[open] > summary')).toEqual(['Start (baseline)']);
  });
});

describe('one term', () => {
  it('stands alone, without heading', async () => {
    const element = await mount('<hc-glossary term="civ"></hc-glossary>', TAG);
    expect(texts(element, 'dt')).toEqual(['CIV (Centrum voor Innovatief Vakmanschap)']);
    expect(element.shadowRoot?.querySelector('[part=heading]')).toBeNull();
  });

  it('that is not there: a message, what stood there before, an event, and a warning with the ids there are', async () => {
    const element = await mount('<hc-glossary term="coe"></hc-glossary>', TAG);
    const before = seen(element, '[part=list]');
    const warnings = await warningsDuring(async () => {
      const events = await eventsDuring(async () => {
        element.term = 'no-such-word';
        await settled(element);
      });
      expect(events).toEqual(['hc-error']);
    });
    expect(warnings).toHaveLength(1);
    for (const id of ['coe', 'baseline', 'got no-such-word']) expect(warnings[0]).toContain(id);
    expect(seen(element, '[part=error]')).toContain('kan niet worden getoond');
    expect(seen(element, '[part=list]')).toBe(before);
  });
});

describe('an address that ends in #hc-term- and an id', () => {
  it('leads to the term when the page opens: it is in view and has the focus', async () => {
    location.hash = '#hc-term-topsector';
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    expect(focused(element)).toBe('hc-term-topsector');
    expect(topOf(element, 'hc-term-topsector')).toBeLessThan(innerHeight);
  });

  it.each(['list', 'accordion'])(
    'leads to a term of the %s later, and to another after that',
    async (variant) => {
      const element = await mount(`<hc-glossary variant="${variant}"></hc-glossary>`, TAG);
      expect(focused(element)).toBeUndefined();
      for (const id of ['hc-term-topsector', 'hc-term-coe']) {
        await goTo(id);
        expect(focused(element)).toBe(id);
        const details = element.shadowRoot?.querySelector<HTMLDetailsElement>(`#${id} details`);
        expect(details?.open ?? true).toBe(true);
        expect(topOf(element, id)).toBeGreaterThanOrEqual(0);
        expect(topOf(element, id)).toBeLessThan(innerHeight);
      }
    },
  );

  it('leads there again when its link is followed a second time', async () => {
    const element = await mount(
      '<main><a href="#hc-term-coe">CoE</a><hc-glossary></hc-glossary></main>',
      TAG,
    );
    const link = document.querySelector('a');
    for (const followed of ['once', 'twice']) {
      link?.focus();
      const told = new Promise((done) => {
        addEventListener('popstate', done, { once: true });
      });
      link?.click();
      await told;
      await new Promise((done) => setTimeout(done));
      expect(focused(element), followed).toBe('hc-term-coe');
    }
  });

  it('is answered by the first list that has the term, and once', async () => {
    location.hash = '#hc-term-coe';
    const first = await mount(
      '<main><hc-glossary term="civ"></hc-glossary><hc-glossary></hc-glossary></main>',
      TAG,
    );
    const second = first.nextElementSibling as HTMLElement;
    await settled(second);
    expect(focused(second)).toBe('hc-term-coe');
    (document.activeElement as HTMLElement).blur();
    first.term = 'coe';
    await settled(first);
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    [true, 'instant'],
    [false, 'auto'],
  ])('moves as the page says, and at once for who wants less motion (%s)', async (matches, behavior) => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    const media = vi.spyOn(window, 'matchMedia').mockReturnValue({ matches } as MediaQueryList);
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await goTo('hc-term-tki');
    expect(media).toHaveBeenCalledWith('(prefers-reduced-motion: reduce)');
    expect(scroll).toHaveBeenCalledWith({ behavior });
    expect(element.shadowRoot?.querySelector('[style]')).toBeNull();
    vi.restoreAllMocks();
  });

  it('that names no term, or is no selector, changes nothing', async () => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    for (const hash of ['hc-term-', 'hc-term-nowhere', 'hc-term-%22]x', 'else']) {
      await goTo(hash);
      expect(focused(element)).toBeUndefined();
    }
  });

  it('is no longer answered by a list that left the page', async () => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    element.remove();
    await goTo('hc-term-coe');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what is wrong', () => {
  it('a variant that does not exist: the list, and a warning', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await mount('<hc-glossary variant="tiles"></hc-glossary>', TAG);
      expect(element.shadowRoot?.querySelectorAll('dt').length).toBeGreaterThan(20);
    });
    expect(warnings).toEqual(['<hc-glossary> variant must be one of list, accordion, got tiles']);
  });

  it('markup, a huge text and a script for a link are shown as text', async () => {
    const element = await mount('<div style="width: 280px"><hc-glossary></hc-glossary></div>', TAG);
    const markup = { nl: '<img src=x onerror="document.title=1">', en: 'x' };
    const huge = { nl: 'lang'.repeat(5000), en: 'x' };
    element.data = {
      terms: [
        { id: '<b>"#', name: markup, writtenOut: markup, text: huge, basis: 'stated', sources: ['report'] },
      ],
      sources: roadmap.sources
        .slice(0, 1)
        .map((source) => ({ ...source, id: 'report', url: 'javascript:alert(1)' })),
    };
    await settled(element);
    expect(seen(element, 'dt')).toContain(markup.nl);
    expect(element.shadowRoot?.querySelector('img, a[href^=javascript]')).toBeNull();
    expect(element.scrollWidth).toBe(280);
  });

  it('a term that names a source that is not there is told, not thrown', async () => {
    const element = await mount('<hc-glossary></hc-glossary>', TAG);
    const warnings = await warningsDuring(async () => {
      element.data = { terms: roadmap.terms ?? [], sources: [] };
      await settled(element);
    });
    expect(warnings).toEqual([
      '<hc-glossary> term action-line names source roadmap-2017, which is not there',
    ]);
    expect(seen(element, '[part=error]')).toContain('kan niet worden getoond');
  });
});
