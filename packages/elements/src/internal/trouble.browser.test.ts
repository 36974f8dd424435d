import { afterEach, expect, it, vi } from 'vitest';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-target-progress';

const retired = vi.hoisted(() => new Map<string, string>());
vi.mock('@hc-roadmap/core/lookup', async (original) => ({
  ...(await original<object>()),
  redirect: (id: string) => retired.get(id) ?? id,
}));

afterEach(() => {
  retired.clear();
});

async function withoutAndWith(
  markup: (id: string) => string,
  { old, now }: { readonly old: string; readonly now: string },
): Promise<{ readonly warnings: readonly string[] }> {
  const expected = seen(await mount(markup(now), TAG));
  const warnings = await warningsDuring(async () => {
    let shown = '';
    const events = await eventsDuring(async () => {
      shown = seen(await mount(markup(old), TAG));
      await Promise.all([...document.querySelectorAll(TAG)].map(settled));
    });
    expect(shown).toBe(expected);
    expect(new Set(events)).toEqual(new Set(['hc-ready']));
  });
  return { warnings };
}

it('a target that has another id now is shown, and the developer is told once', async () => {
  retired.set('retired-target', 'stem-graduates');
  const { warnings } = await withoutAndWith(
    (id) => `<hc-target-progress target="${id}"></hc-target-progress>`.repeat(2),
    { old: 'retired-target', now: 'stem-graduates' },
  );
  expect(warnings).toEqual(['<hc-target-progress> target retired-target is now stem-graduates']);
});

it('so is a roadmap, also where the provider around the widget names it', async () => {
  retired.set('retired-roadmap', 'human-capital-topsectoren-2016-2020');
  const ids = { old: 'retired-roadmap', now: 'human-capital-topsectoren-2016-2020' };
  const own = await withoutAndWith(
    (id) => `<hc-target-progress roadmap="${id}" target="stem-graduates"></hc-target-progress>`,
    ids,
  );
  expect(own.warnings).toEqual([
    '<hc-target-progress> roadmap retired-roadmap is now human-capital-topsectoren-2016-2020',
  ]);
  const provided = await withoutAndWith(
    (id) =>
      `<hc-provider roadmap="${id}"><hc-target-progress target="stem-graduates"></hc-target-progress></hc-provider>`,
    ids,
  );
  expect(provided.warnings).toEqual([
    '<hc-provider> roadmap retired-roadmap is now human-capital-topsectoren-2016-2020',
  ]);
});

it('so is what a provider further out names', async () => {
  retired.set('roadmap-further-out', 'human-capital-topsectoren-2016-2020');
  const { warnings } = await withoutAndWith(
    (id) =>
      `<hc-provider roadmap="${id}"><p><hc-provider lang="nl"><hc-target-progress target="stem-graduates"></hc-target-progress></hc-provider></p></hc-provider>`,
    { old: 'roadmap-further-out', now: 'human-capital-topsectoren-2016-2020' },
  );
  expect(warnings).toEqual([
    '<hc-provider> roadmap roadmap-further-out is now human-capital-topsectoren-2016-2020',
  ]);
});

it('an id that is neither there nor retired is a mistake', async () => {
  const warnings = await warningsDuring(async () => {
    const element = await mount(
      '<hc-target-progress target="no-such"></hc-target-progress>',
      'hc-target-progress',
    );
    expect(seen(element, '[part=error]')).toContain('kan niet worden getoond');
    element.target = 'stem-graduates';
    await settled(element);
    expect(seen(element, '[part=error]')).toBe('');
  });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('no-such');
});
