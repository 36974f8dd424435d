import { describe, expect, it } from 'vitest';
import type { TargetData } from '@hc-roadmap/core';
import { coeCivCapacity } from '@hc-roadmap/core/roadmaps/human-capital-topsectoren-2016-2020/targets/coe-civ-capacity';
import { HcAssessedEvent, HcEvidenceEvent } from '../events.js';
import type { HcTargetProgress } from './target-progress.js';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-target-progress';

describe('a target with a number', () => {
  it('says in one sentence whether it was reached, with the figures', async () => {
    const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
    expect(seen(element, '[part=verdict]')).toBe(
      'Gehaald. In 2019 waren er 324 centra; het doel was 266, twee keer zoveel als in november 2016.',
    );
  });

  it('gives its meter a name, the value, the ends of the scale and the whole sentence', async () => {
    const element = await mount('<hc-target-progress target="stem-graduates"></hc-target-progress>', TAG);
    const meter = element.shadowRoot?.querySelector('[role=meter]');
    const name = element.shadowRoot?.getElementById(meter?.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent).toContain('Vier op de tien');
    expect(meter?.getAttribute('aria-valuetext')).toBe(seen(element, '[part=verdict]'));
    const share = (100 * 31380) / 156587;
    expect(Math.abs(Number(meter?.getAttribute('aria-valuenow')) / share - 1)).toBeLessThan(1e-9);
    expect(meter?.getAttribute('aria-valuemax')).toBe('40');
  });

  it('fills the bar as far as the value reaches', async () => {
    const element = await mount('<hc-target-progress target="stem-graduates"></hc-target-progress>', TAG);
    const width = (selector: string): number =>
      element.shadowRoot?.querySelector(selector)?.getBoundingClientRect().width ?? 0;
    const share = 31380 / 156587 / 0.4;
    expect(Math.abs(width('rect.fill') / width('rect.track') / share - 1)).toBeLessThan(0.005);
  });

  it('lists start, measured, needed and target with their periods', async () => {
    const element = await mount(
      '<div style="width: 280px"><hc-target-progress target="stem-graduates"></hc-target-progress></div>',
      TAG,
    );
    expect(seen(element, '[part=marks]')).toBe(
      'start 17,3% (2014/15) gemeten 20,0% (2018/19) nodig 32,4% (2018/19) doel 40% (2020)',
    );
  });

  it('can be read by another measure and on another date', async () => {
    const element = await mount(
      '<hc-target-progress target="coe-civ-capacity" measure="companies" as-of="2017-12"></hc-target-progress>',
      TAG,
    );
    expect(seen(element, '[part=verdict]')).toContain('Op schema. In 2017 waren er 6.000 bedrijven.');
    element.asOf = null;
    await settled(element);
    expect(seen(element, '[part=verdict]')).toContain('In 2019');
  });

  it('shows what was assumed beside the figure, and links to the sources', async () => {
    const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
    expect(seen(element, '[part=caveats]')).toContain('De roadmap noemt geen startjaar');
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links.length).toBeGreaterThan(1);
    for (const href of links) expect(href).toMatch(/^https?:/);
  });
});

describe('the other kinds of targets', () => {
  it('shows the dated steps of a milestone target, and that the verdict is our reading', async () => {
    const element = await mount(
      '<hc-target-progress target="knowledge-circulation"></hc-target-progress>',
      TAG,
    );
    expect(seen(element, '[part=verdict]')).toMatch(/^Gehaald, volgens onze lezing\./);
    expect(seen(element, '[part=milestones]')).toContain('26 juni 2017 · gedaan');
    expect(element.shadowRoot?.querySelector('[role=meter]')).toBeNull();
  });

  it('shows an arrow for each measure of a direction target, and says which cannot be compared', async () => {
    const element = await mount(
      '<hc-target-progress target="international-talent"></hc-target-progress>',
      TAG,
    );
    const measures = seen(element, '[part=measures]');
    expect(measures).toContain('61.600 (2015/16) → 100.700 (2020/21) ▲ gestegen');
    expect(measures).toContain('De cijfers zijn niet met elkaar te vergelijken.');
  });
});

describe('language', () => {
  it('is that of the nearest ancestor, and the own attribute wins', async () => {
    const element = await mount(
      '<section lang="en"><hc-target-progress target="coe-civ-capacity"></hc-target-progress></section>',
      TAG,
    );
    expect(seen(element, '[part=verdict]')).toMatch(/^Achieved\./);
    element.lang = 'nl';
    await settled(element);
    expect(seen(element, '[part=verdict]')).toMatch(/^Gehaald\./);
  });

  it('is found outside a shadow root too', async () => {
    const host = document.createElement('div');
    host.lang = 'en';
    document.body.replaceChildren(host);
    const element = document.createElement('hc-target-progress');
    host.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(seen(element, '[part=verdict]')).toMatch(/^Achieved\./);
  });

  it('is Dutch where the page says nothing or speaks another language', async () => {
    const element = await mount('<div lang="de"><hc-target-progress></hc-target-progress></div>', TAG);
    expect(seen(element, '[part=verdict]')).toMatch(/^Gehaald\./);
    expect(element.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')).toBe('nl');
  });
});

describe('when something is wrong', () => {
  it('keeps the content of the tag, says so, warns once with the valid ids and fires an event', async () => {
    const markup = '<hc-target-progress target="no-such-target">Een ware zin.</hc-target-progress>';
    let element: HTMLElement | undefined;
    let events: string[] = [];
    const warnings = await warningsDuring(async () => {
      events = await eventsDuring(async () => {
        element = await mount(markup, TAG);
      });
      await mount(markup, TAG);
    });
    expect(seen(element ?? document.body)).toContain('Dit onderdeel kan niet worden getoond.');
    expect(element?.innerText).toContain('Een ware zin.');
    expect(events).toEqual(['hc-error']);
    expect(warnings).toEqual([
      '<hc-target-progress> target must be one of coe-civ-capacity, knowledge-circulation, international-talent, stem-graduates, got no-such-target',
    ]);
  });

  it.each([
    ['roadmap', 'no-such-roadmap', 'human-capital-topsectoren-2016-2020'],
    ['measure', 'no-such-measure', 'centres, companies, students'],
    ['as-of', 'tomorrow', 'must be like 2017, 2017-12 or 2017-12-31, got tomorrow'],
  ])('names what would be right for %s', async (attribute, value, right) => {
    const warnings = await warningsDuring(() =>
      mount(`<hc-target-progress ${attribute}="${value}"></hc-target-progress>`, TAG),
    );
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(right);
  });

  it('keeps the last good state in view', async () => {
    const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
    await warningsDuring(async () => {
      element.target = 'gone';
      await settled(element);
    });
    expect(seen(element)).toContain('Hieronder staat wat het laatst bekend was.');
    expect(seen(element)).toContain('324 centra');
    element.target = 'stem-graduates';
    await settled(element);
    expect(seen(element)).not.toContain('kan niet worden getoond');
  });

  it.each(['99', '0', '2.5', 'two'])(
    'uses an ordinary heading level when %s is asked for, and tells the developer',
    async (level) => {
      const warnings = await warningsDuring(async () => {
        const element = await mount(
          `<hc-target-progress heading-level="${level}"></hc-target-progress>`,
          TAG,
        );
        const heading = element.shadowRoot?.querySelector('[role=heading]');
        expect(heading?.getAttribute('aria-level')).toBe(level === '2.5' ? '2' : '3');
      });
      expect(warnings).toEqual([
        `<hc-target-progress> heading-level must be a whole number from 1 to 6, got ${level}`,
      ]);
    },
  );
});

describe('a method that the page names', () => {
  it('judges, and is named under the heading', async () => {
    const element = await mount(
      '<hc-target-progress target="coe-civ-capacity" as-of="2018" method="eurostat"></hc-target-progress>',
      TAG,
    );
    expect(seen(element, '[part=subject]')).toMatch(/ · methode: Eurostat$/);
    expect(seen(element, '[part=verdict]')).toMatch(/^Op schema\./);
    element.method = 'linear';
    await settled(element);
    expect(seen(element, '[part=verdict]')).toMatch(/^Achter op schema\./);
  });

  it('is named where it cannot judge, with the reason', async () => {
    const element = await mount(
      '<hc-target-progress target="coe-civ-capacity" as-of="2018" method="destatis"></hc-target-progress>',
      TAG,
    );
    expect(seen(element, '[part=subject]')).toContain('Destatis');
    expect(seen(element, '[part=verdict]')).toContain('Er zijn te weinig cijfers voor deze methode.');
  });

  it.each(['coe-civ-capacity', 'knowledge-circulation'])(
    'is not named where none was asked: %s is decided once its year is over',
    async (target) => {
      const element = await mount(
        `<hc-target-progress target="${target}" method="eurostat"></hc-target-progress>`,
        TAG,
      );
      expect(seen(element, '[part=verdict]')).toMatch(/^Gehaald/);
      expect(seen(element, '[part=subject]')).not.toContain('methode');
    },
  );

  it('that does not exist is answered with those that do', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await mount('<hc-target-progress method="gut-feeling"></hc-target-progress>', TAG);
      expect(seen(element)).toContain('kan niet worden getoond');
    });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^<hc-target-progress> method must be one of linear, eurostat, .*, got gut-feeling$/,
      ),
    ]);
  });
});

describe('data of your own', () => {
  it('is shown in place of the embedded roadmap', async () => {
    const element = await mount('<hc-target-progress></hc-target-progress>', TAG);
    element.data = coeCivCapacity;
    await settled(element);
    expect(seen(element, '[part=verdict]')).toContain('324 centra');
  });

  it('never runs what it carries: markup stays text and only http links are links', async () => {
    const attack = '<img src=x onerror="window.hacked = true">';
    const [target] = coeCivCapacity.targets;
    const hostile: TargetData = {
      ...coeCivCapacity,
      targets: target === undefined ? [] : [{ ...target, name: { nl: attack, en: attack } }],
      sources: coeCivCapacity.sources.map((source) => ({
        ...source,
        shortName: attack,
        url: 'javascript:window.hacked=true',
      })),
    };
    const element = await mount('<hc-target-progress></hc-target-progress>', TAG);
    element.data = hostile;
    await settled(element);
    expect(seen(element, '[part=heading]')).toBe(attack);
    expect(element.shadowRoot?.querySelector('img, a')).toBeNull();
    expect('hacked' in window).toBe(false);
  });
});

describe('life on a page', () => {
  it('says when it is ready, once for each thing it shows', async () => {
    const events = await eventsDuring(async () => {
      const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
      element.target = 'stem-graduates';
      await settled(element);
    });
    expect(events).toEqual(['hc-ready', 'hc-ready']);
  });

  it('shows what was asked for last when answers come in another order', async () => {
    const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
    element.measure = 'companies';
    await Promise.resolve();
    element.measure = null;
    element.target = 'knowledge-circulation';
    await settled(element);
    await settled(element);
    expect(seen(element, '[part=heading]')).toContain('kenniscirculatie');
  });

  it('stays as it is when it is moved', async () => {
    const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
    const text = seen(element);
    const section = document.createElement('section');
    document.body.append(section);
    section.append(element);
    await settled(element);
    expect(seen(element)).toBe(text);
  });
});

describe('in running text', () => {
  const line =
    '<p>Vooraf. <hc-target-progress variant="compact" target="stem-graduates"></hc-target-progress> Daarna.</p>';

  it('is the name, the verdict and its sentence, with the sources, and nothing else', async () => {
    const element = await mount(line, TAG);
    expect(seen(element)).toMatch(
      /^Vier op de tien .*: Niet gehaald\. In 2018\/19 was het 20,0%; .* \(Bron: DUO, .*\)$/,
    );
    expect(element.shadowRoot?.querySelector('[role=meter], [role=heading], ul')).toBeNull();
  });

  it('breaks lines like the words around it', async () => {
    const element = await mount(line, TAG);
    expect(getComputedStyle(element).display).toBe('inline');
    const [first] = element.getClientRects();
    const text = document.createRange();
    text.selectNodeContents(element.previousSibling ?? document.body);
    expect(Math.abs((first?.top ?? 0) - text.getBoundingClientRect().top)).toBeLessThan(4);
    expect(first?.left).toBeGreaterThan(text.getBoundingClientRect().right - 1);
  });

  it('turns into a bar, and back, without asking for the data again', async () => {
    const element = await mount(line, TAG);
    const events = await eventsDuring(async () => {
      element.variant = 'bar';
      await settled(element);
      expect(element.shadowRoot?.querySelector('[role=meter]')).not.toBeNull();
      element.variant = 'compact';
      await settled(element);
    });
    expect(element.shadowRoot?.querySelector('[role=meter]')).toBeNull();
    expect(events).toEqual([]);
  });

  it('has no other variants: a warning, and the bar', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await mount(
        '<hc-target-progress variant="pie" target="stem-graduates"></hc-target-progress>',
        TAG,
      );
      expect(element.shadowRoot?.querySelector('[role=meter]')).not.toBeNull();
    });
    expect(warnings).toEqual([
      '<hc-target-progress> variant must be one of bar, compact, card, ring, plain, got pie',
    ]);
  });
});

describe('in a card', () => {
  it('has everything, with what to be careful about folded away', async () => {
    const element = await mount(
      '<hc-target-progress target="coe-civ-capacity" variant="card"></hc-target-progress>',
      TAG,
    );
    const details = element.shadowRoot?.querySelector('details');
    expect(details?.open).toBe(false);
    expect(seen(element, 'summary')).toBe('Let op (7)');
    if (details) details.open = true;
    expect(seen(element, '[part=caveats]')).toContain('De roadmap noemt geen startjaar');
    expect(element.shadowRoot?.querySelector('[role=meter]')).not.toBeNull();
  });
});

describe('as a ring', () => {
  const ring = '<hc-target-progress target="stem-graduates" variant="ring"></hc-target-progress>';

  it('is the same meter with the same sentence, and the value in the middle', async () => {
    const element = await mount(ring, TAG);
    const meter = element.shadowRoot?.querySelector('[role=meter]');
    expect(meter?.getAttribute('aria-valuetext')).toBe(seen(element, '[part=verdict]'));
    expect(meter?.querySelector('text')?.textContent).toBe('20,0%');
    expect(seen(element, '[part=marks]')).toContain('doel 40% (2020)');
  });

  it('is filled as far as the bar would be', async () => {
    const element = await mount(ring, TAG);
    const filled = Number(
      element.shadowRoot?.querySelector('.fill')?.getAttribute('stroke-dasharray')?.split(' ')[0],
    );
    element.variant = 'bar';
    await settled(element);
    const bar = parseFloat(element.shadowRoot?.querySelector('rect.fill')?.getAttribute('width') ?? '');
    expect(filled).toBe(bar);
  });

  it('can be chosen later, and of a target without a number is what it always is', async () => {
    const element = await mount('<hc-target-progress></hc-target-progress>', TAG);
    element.variant = 'ring';
    await settled(element);
    expect(element.shadowRoot?.querySelector('.ring')).not.toBeNull();
    element.target = 'international-talent';
    await settled(element);
    expect(element.shadowRoot?.querySelector('.ring')).toBeNull();
    expect(element.shadowRoot?.querySelector('[part=measures]')).not.toBeNull();
  });
});

it('a page hears what the verdict is, and again when it is another', async () => {
  const verdicts: string[] = [];
  const note = (event: HcAssessedEvent): void => {
    verdicts.push(event.explanation.verdict);
  };
  document.addEventListener(HcAssessedEvent.type, note as EventListener);
  const element = await mount('<hc-target-progress target="coe-civ-capacity"></hc-target-progress>', TAG);
  element.target = 'stem-graduates';
  await settled(element);
  document.removeEventListener(HcAssessedEvent.type, note as EventListener);
  expect(verdicts).toEqual(['achieved', 'missed']);
});

describe('a plain bar', () => {
  const plain = (target: string): Promise<HcTargetProgress> =>
    mount(`<hc-target-progress variant="plain" target="${target}"></hc-target-progress>`, TAG);

  it('is the sentence, a meter with its name and its marks, and the way to the sources', async () => {
    const { shadowRoot } = await plain('stem-graduates');
    const meter = shadowRoot?.querySelector('[role=meter]');
    const sentence = shadowRoot?.querySelector('[part=verdict]')?.textContent;
    expect(sentence).toMatch(/^Niet gehaald\. In 2018\/19 /);
    expect(meter?.getAttribute('aria-label')).toContain('Vier op de tien');
    expect(meter?.getAttribute('aria-valuetext')).toBe(sentence);
    const [expected = 0, goal] = ['expected', 'goal'].map((mark) =>
      Number.parseFloat(meter?.querySelector(`line.${mark}`)?.getAttribute('x1') ?? ''),
    );
    expect(Math.abs(expected / (100 * (32.4 / 40)) - 1)).toBeLessThan(0.005);
    expect(goal).toBe(100);
    const link = shadowRoot?.querySelector('a');
    expect(link?.textContent).toBe('Waar komt dit vandaan?');
    expect(link?.href).toMatch(/^https:/);
  });

  it('opens the figures where its link is followed, and the source itself in a tab of its own', async () => {
    const element = await plain('coe-civ-capacity');
    const asked: unknown[] = [];
    element.addEventListener(HcEvidenceEvent.type, (event) => {
      event.preventDefault();
      if (event instanceof HcEvidenceEvent) asked.push(event.question.target);
    });
    const link = element.shadowRoot?.querySelector('a');
    const follow = (how: MouseEventInit): boolean | undefined => {
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...how });
      // The page of the tests stays where it is.
      document.body.addEventListener('click', (event) => event.preventDefault(), { once: true });
      let isStopped: boolean | undefined;
      const note = (event: Event): void => {
        isStopped = event.defaultPrevented;
      };
      element.addEventListener('click', note, { once: true });
      link?.dispatchEvent(click);
      return isStopped;
    };
    expect(follow({})).toBe(true);
    expect(follow({ ctrlKey: true })).toBe(false);
    expect(asked).toEqual(['coe-civ-capacity']);
  });

  it('without a number is a sentence with the name of the target', async () => {
    const element = await plain('knowledge-circulation');
    expect(element.shadowRoot?.querySelector('[role=meter]')).toBeNull();
    expect(seen(element, '[part=verdict]')).toMatch(/kenniscirculatie.*: Gehaald, volgens onze lezing\./i);
  });

  it('takes the place of another look and gives it back', async () => {
    const element = await plain('stem-graduates');
    element.variant = 'card';
    await settled(element);
    expect(element.shadowRoot?.querySelector('[part=marks]')).not.toBeNull();
    element.variant = 'plain';
    await settled(element);
    expect(element.shadowRoot?.querySelector('[part=marks]')).toBeNull();
    expect(element.shadowRoot?.querySelectorAll('[role=meter]')).toHaveLength(1);
  });
});
