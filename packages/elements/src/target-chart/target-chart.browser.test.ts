import { describe, expect, it } from 'vitest';
import type { TargetData } from '@hc-roadmap/core';
import { coeCivCapacity } from '@hc-roadmap/core/roadmaps/human-capital-topsectoren-2016-2020/targets/coe-civ-capacity';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';
import type { HcTargetChart } from './target-chart.js';

const TAG = 'hc-target-chart';
const open = (attributes = ''): Promise<HcTargetChart> =>
  mount(`<${TAG} ${attributes}>Een ware zin.</${TAG}>`, TAG);

const find = (element: HcTargetChart, selector: string): Element => {
  const found = element.shadowRoot?.querySelector(selector);
  if (found === null || found === undefined) throw new Error(`no ${selector}`);
  return found;
};
const count = (element: HcTargetChart, selector: string): number =>
  element.shadowRoot?.querySelectorAll(selector).length ?? 0;
const says = (element: HcTargetChart): string | null =>
  find(element, '[role=slider]').getAttribute('aria-valuetext');
const press = async (element: HcTargetChart, key: string): Promise<boolean> => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  find(element, '[role=slider]').dispatchEvent(event);
  await settled(element);
  return event.defaultPrevented;
};

describe('a chart', () => {
  it('has one sentence as its name, in view, and above its table', async () => {
    const element = await open('target="stem-graduates"');
    const sentence =
      "Gemeten als aandeel van de diploma's in hbo en wo: 17,3% in 2014/15 en 20,0% in 2018/19; het doel is 40% in 2020.";
    expect(seen(element, '[part=sentence]')).toBe(sentence);
    const group = find(element, '[role=group]');
    expect(element.shadowRoot?.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      sentence,
    );
    expect(find(element, 'caption').textContent.trim()).toBe(sentence);
  });

  it('has a mark for every figure, and open ones for what is not certain or said elsewhere', async () => {
    const element = await open('target="coe-civ-capacity" as-of="2026"');
    expect(count(element, '.picture circle.measured')).toBe(6);
    expect(count(element, '.picture circle.measured.hollow')).toBe(2);
    expect(count(element, '.picture svg.contradicting.hollow')).toBe(3);
    expect(count(element, '.picture line.goal')).toBe(1);
  });

  it('has a line only where years follow each other', async () => {
    const element = await open('target="coe-civ-capacity"');
    expect(count(element, '.picture path.measured')).toBe(1);
    expect(seen(element, '[part=caveats]')).toContain('Zonder cijfer: 2012–2015, 2018, 2020–2021.');
  });

  it('draws where the figures lead when it is asked to, and says how certain that is', async () => {
    const element = await open('target="stem-graduates" as-of="2018-12" projection');
    expect(count(element, '.picture path.band')).toBe(1);
    expect(seen(element, '[part=caveats]')).toContain('20,1%');
    element.projection = false;
    await settled(element);
    expect(count(element, '.picture path.band')).toBe(0);
  });

  it('says why there is no projection where there is none', async () => {
    const element = await open('target="stem-graduates" measure="inflow" as-of="2026" projection');
    expect(count(element, '.picture path.band')).toBe(0);
    expect(seen(element, '[part=caveats]')).toContain('Het jaar van het doel is voorbij.');
  });

  it('draws the way of the method that the page names, and names it', async () => {
    const element = await open('target="coe-civ-capacity" as-of="2018"');
    const straight = find(element, '.picture path.required').getAttribute('d');
    element.method = 'eurostat';
    await settled(element);
    expect(find(element, '.picture path.required').getAttribute('d')).not.toBe(straight);
    expect(seen(element, '[part=subject]')).toMatch(/ · methode: Eurostat$/);
  });

  it('has no goal and no way to it where the target names no number', async () => {
    const element = await open('target="international-talent"');
    expect(count(element, '.picture .goal, .picture .required')).toBe(0);
    expect(count(element, '.picture circle.measured')).toBeGreaterThan(10);
  });

  it('speaks English where the page does', async () => {
    const element = await open('lang="en"');
    expect(seen(element, '[part=sentence]')).toMatch(/^Measured as number of centres:/);
  });
});

it('a chart that was prepared is the one that would be worked out on the page', async () => {
  const element = await open('target="coe-civ-capacity"');
  const prepared = element.shadowRoot?.querySelector('[part=base]')?.textContent;
  element.data = coeCivCapacity;
  await settled(element);
  expect(element.shadowRoot?.querySelector('[part=base]')?.textContent).toBe(prepared);
});

describe('a point of a chart', () => {
  it('is walked to with the arrow keys from the figure that counts, and Home and End go to the ends', async () => {
    const element = await open('target="stem-graduates"');
    expect(says(element)).toBe('2018/19: 20,0%, gemeten, voorlopig');
    expect(await press(element, 'ArrowLeft')).toBe(true);
    await press(element, 'ArrowLeft');
    expect(says(element)).toBe('2017/18: 19,2%, gemeten');
    expect(seen(element, '[part=reading]')).toBe('2017/18: 19,2%, gemeten');
    expect(count(element, 'circle.picked')).toBe(1);
    await press(element, 'Home');
    expect(says(element)).toBe('2014/15: 17,3%, gemeten');
    await press(element, 'End');
    expect(says(element)).toBe('2020: 40%, doel');
    await press(element, 'ArrowRight');
    expect(says(element)).toBe('2020: 40%, doel');
  });

  it('is left with Escape, and other keys are the page’s own', async () => {
    const element = await open('target="stem-graduates"');
    await press(element, 'Home');
    await press(element, 'Escape');
    expect(count(element, 'circle.picked')).toBe(0);
    expect(seen(element, '[part=reading]')).toContain('pijltjestoetsen');
    expect(await press(element, 'Tab')).toBe(false);
  });

  it('is the one nearest to the pointer, and stays when a finger is lifted', async () => {
    const element = await open('target="stem-graduates"');
    const plot = find(element, '.plot');
    const { left, top, width, height } = plot.getBoundingClientRect();
    const move = async (type: string, x: number, pointerType: string): Promise<void> => {
      const place = { clientX: left + x * width, clientY: top + height / 2 };
      plot.dispatchEvent(new PointerEvent(type, { ...place, pointerType, bubbles: true }));
      await settled(element);
    };
    await move('pointermove', 0.02, 'mouse');
    expect(seen(element, '[part=reading]')).toContain('2014/15');
    await move('pointerleave', 0.02, 'mouse');
    expect(count(element, 'circle.picked')).toBe(0);
    await move('pointerdown', 0.99, 'touch');
    await move('pointerleave', 0.99, 'touch');
    expect(seen(element, '[part=reading]')).toContain('2020: 40%');
  });

  it('costs no new calculation and no event', async () => {
    const element = await open('target="stem-graduates"');
    expect(await eventsDuring(() => press(element, 'Home'))).toEqual([]);
  });
});

describe('the table of a chart', () => {
  it('is one button away, has every figure with its sources, and goes again', async () => {
    const element = await open('target="coe-civ-capacity"');
    const button = find(element, 'button[aria-controls=table]') as HTMLButtonElement;
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(getComputedStyle(find(element, 'table')).display).toBe('none');
    button.click();
    await settled(element);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(seen(element, 'table')).toContain(
      'november 2016 133 centra gemeten, schatting of afgerond · PBT, 2016',
    );
    expect(seen(element, 'table')).toContain('2017 149 centra elders genoemd (MBO-today 2017)');
    expect(seen(element, 'table')).toContain('2020 266 centra doel');
    button.click();
    await settled(element);
    expect(getComputedStyle(find(element, 'table')).display).toBe('none');
  });
});

describe('when something is wrong with a chart', () => {
  it('a milestone target says that it has no figures, and what the tag held stays', async () => {
    let element: HcTargetChart | undefined;
    const warnings = await warningsDuring(async () => {
      const events = await eventsDuring(async () => {
        element = await open('target="knowledge-circulation"');
      });
      expect(events).toEqual(['hc-error']);
    });
    expect(seen(element ?? document.body)).toContain('Dit doel heeft mijlpalen en geen cijfers.');
    expect(element?.innerText).toContain('Een ware zin.');
    expect(warnings).toEqual([
      '<hc-target-chart> target must have figures, got the milestone knowledge-circulation',
    ]);
  });

  it('keeps the last good state in view, and recovers', async () => {
    const element = await open('target="stem-graduates"');
    await warningsDuring(async () => {
      element.target = 'gone-from-chart';
      await settled(element);
    });
    expect(seen(element)).toContain('Hieronder staat wat het laatst bekend was.');
    expect(seen(element)).toContain('17,3%');
    element.target = 'coe-civ-capacity';
    await settled(element);
    expect(seen(element)).not.toContain('kan niet worden getoond');
  });
});

describe('data of your own in a chart', () => {
  const changed = (value: number, name: string): TargetData => ({
    ...coeCivCapacity,
    targets: coeCivCapacity.targets.map((target) => ({ ...target, name: { nl: name, en: name } })),
    indicators: coeCivCapacity.indicators.map((indicator) => ({
      ...indicator,
      series: indicator.series.map((series) => ({
        ...series,
        name: { nl: name, en: name },
        observations: series.observations.map((one) => (one.period === '2019' ? { ...one, value } : one)),
      })),
    })),
    sources: coeCivCapacity.sources.map((source) => ({
      ...source,
      shortName: name,
      url: 'javascript:window.hacked=true',
    })),
  });

  it('never runs what it carries: markup stays text and only http links are links', async () => {
    const attack = '<img src=x onerror="window.hacked = true">';
    const element = await open();
    element.data = changed(324, attack);
    await settled(element);
    expect(seen(element, '[part=heading]')).toBe(attack);
    expect(element.shadowRoot?.querySelector('img, a')).toBeNull();
    expect('hacked' in window).toBe(false);
  });

  it.each([NaN, Infinity, -1e300])('leaves the figure %d out, and says so', async (value) => {
    const element = await open();
    element.data = changed(value, 'Doel');
    await settled(element);
    expect(seen(element, '[part=caveats]')).toContain('Eén cijfer is geen geldig getal');
    expect(find(element, '.picture').outerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('may be without figures, and may have very long texts', async () => {
    const element = await open();
    const name = 'lang'.repeat(500);
    const [indicator] = coeCivCapacity.indicators;
    const series = indicator?.series.map((one) => ({ ...one, observations: [] })) ?? [];
    element.data = {
      ...changed(1, name),
      indicators: coeCivCapacity.indicators.map((one) => ({
        ...one,
        series: one === indicator ? series : one.series,
      })),
    };
    await settled(element);
    expect(seen(element, '[part=sentence]')).toContain('er zijn nog geen cijfers');
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
    expect(count(element, '[role=slider]')).toBe(0);
  });
});
