import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserForFile, visitWidgets, type Visit } from './support/browser.js';
import { bundle } from './support/bundle.js';
import { htmlPage } from './support/page.js';
import { siteForFile } from './support/server.js';
import { core, roadmap, tag } from './support/widgets.js';

const open = browserForFile();
const site = siteForFile();

/** Parts of the bar's length, 0 at its start. */
interface Drawn {
  readonly fill: readonly [start: number, end: number];
  readonly goal: number;
  /** What the bar says about itself to a screen reader. */
  readonly minimum: number;
  readonly maximum: number;
  readonly current: number;
}

/** Reads from the boxes on the screen where the parts of each bar are. */
function readBars(page: Page): Promise<Drawn[]> {
  return page.locator('[part=meter]').evaluateAll((meters) =>
    meters.map((meter) => {
      const box = (selector: string): DOMRect => {
        const element = meter.querySelector(selector);
        if (element === null) throw new Error(`the bar has no ${selector}`);
        return element.getBoundingClientRect();
      };
      const says = (name: string): number => Number(meter.getAttribute(`aria-value${name}`));
      const track = box('rect.track');
      const share = (x: number): number => (x - track.left) / track.width;
      const goal = box('line.goal');
      return {
        fill: [share(box('rect.fill').left), share(box('rect.fill').right)] as const,
        goal: share((goal.left + goal.right) / 2),
        minimum: says('min'),
        maximum: says('max'),
        current: says('now'),
      };
    }),
  );
}

const cases = roadmap.targets.flatMap((target) =>
  target.kind === 'milestone' || target.kind === 'direction'
    ? []
    : target.measures.flatMap(({ id }) => {
        const assessments = ['2017-12', '2020-12-31'].map((asOf) =>
          core.assessTarget(roadmap, target.id, { asOf, measure: id }),
        );
        return assessments.flatMap((assessment) =>
          'figures' in assessment
            ? [{ target: target.id, measure: id, asOf: assessment.asOf, figures: assessment.figures }]
            : [],
        );
      }),
);

describe('the bar', () => {
  let visit: Visit;
  let bars: Drawn[];

  beforeAll(async () => {
    site.put('', (await bundle(`import '@hc-roadmap/elements/define/all.js'`)).files);
    const widgets = cases.map(({ target, measure, asOf }) =>
      tag('hc-target-progress', { target, measure, 'as-of': asOf }),
    );
    site.files.set('/page.html', htmlPage({ body: widgets.join('') }));
    // A strict policy is where bars of other makers are empty: theirs are drawn with style attributes.
    site.headers.set(
      'content-security-policy',
      `default-src 'self'; img-src data:; require-trusted-types-for 'script'`,
    );
    visit = await open();
    await visitWidgets(visit, `${site.origin()}/page.html`);
    bars = await readBars(visit.page);
  });

  it('is there for every target with a number and every measure that has figures', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(bars).toHaveLength(cases.length);
  });

  it.each(cases.map((one, index) => ({ ...one, index })))(
    'of $target by $measure at $asOf is filled from zero to the measured value, and its goal stands where the goal is',
    ({ figures, index }) => {
      const bar = bars[index];
      if (bar === undefined) throw new Error('no bar');
      const share = (value: number): number => (value - bar.minimum) / (bar.maximum - bar.minimum);
      expect(bar.current).toBe(figures.current.value);
      expect(bar.minimum).toBe(Math.min(0, figures.baseline.value, figures.current.value));
      expect(bar.maximum).toBeGreaterThanOrEqual(Math.max(figures.goal.value, figures.current.value));
      expect(bar.fill[0]).toBeCloseTo(share(0), 2);
      expect(bar.fill[1]).toBeCloseTo(share(figures.current.value), 2);
      expect(bar.goal).toBeCloseTo(share(figures.goal.value), 2);
    },
  );

  it('starts at the right edge in a right-to-left page, and at the left edge in others', async () => {
    const edges = (): Promise<{ left: number; right: number }[]> =>
      visit.page.locator('[part=meter]').evaluateAll((meters) =>
        meters.map((meter) => {
          const [track, fill] = ['rect.track', 'rect.fill'].map((name) =>
            meter.querySelector(name)?.getBoundingClientRect(),
          );
          if (track === undefined || fill === undefined)
            throw new Error('the bar has no track or no filled part');
          return { left: fill.left - track.left, right: track.right - fill.right };
        }),
      );
    for (const { left, right } of await edges()) {
      expect(left).toBeCloseTo(0, 1);
      expect(right).toBeGreaterThan(1);
    }
    await visit.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    for (const { left, right } of await edges()) {
      expect(right).toBeCloseTo(0, 1);
      expect(left).toBeGreaterThan(1);
    }
  });
});
