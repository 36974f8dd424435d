import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, type Visit } from './support/browser.js';

const open = useBrowser();

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Opens the tool, and waits until it shows its first choice. */
async function openTool(
  query = '',
  path = 'embed.html',
  options: Parameters<typeof open>[1] = {},
): Promise<Visit> {
  const visit = await open(`${path}${query}`, options);
  await code(visit.page).filter({ hasText: /\S/ }).waitFor();
  return visit;
}

function code(page: Page, index = 0): Locator {
  return page.locator(`#piece-${index}`);
}

function field(page: Page, name: string): Locator {
  return page.locator(`#builder [name="${name}"]`);
}

function query(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Waits until the first piece of code says something. */
async function expectCode(page: Page, text: string): Promise<void> {
  await expect.poll(() => code(page).textContent()).toContain(text);
}

const FORMS = ['script', 'link', 'frame', 'address', 'react', 'plain', 'picture'];

describe('what is chosen', () => {
  test('is in the address, in the code and in each preview', async () => {
    const { page, messages } = await openTool();
    await field(page, 'widget').selectOption('hc-target-chart');
    await field(page, 'target').selectOption('stem-graduates');
    await field(page, 'measure').selectOption('hbo');
    await field(page, 'lang').selectOption('en');
    await field(page, 'theme').selectOption('dark');
    await expectCode(
      page,
      '<hc-target-chart class="hc-theme-dark" target="stem-graduates" measure="hbo" lang="en">',
    );
    expect(query(page)).toEqual({
      widget: 'hc-target-chart',
      target: 'stem-graduates',
      measure: 'hbo',
      lang: 'en',
      theme: 'dark',
    });
    const previews = page.locator(
      '.preview hc-target-chart[target=stem-graduates][measure=hbo][lang=en].hc-theme-dark',
    );
    expect(await previews.count()).toBe(3);
    const widths = await previews.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths.slice(0, 2)).toEqual([280, 480]);
    expect(widths[2]).toBeGreaterThan(480);
    expect(messages).toEqual([]);
  });

  test('comes back by its address, and by the buttons of the browser', async () => {
    const { page } = await openTool('?widget=hc-timeline&sort=newest&unknown=1&lang=fr');
    expect(await field(page, 'widget').inputValue()).toBe('hc-timeline');
    expect(await field(page, 'sort').inputValue()).toBe('newest');
    expect(await field(page, 'lang').inputValue()).toBe('');
    await field(page, 'widget').selectOption('hc-glossary');
    await expectCode(page, '<hc-glossary>');
    await page.goBack();
    await expectCode(page, '<hc-timeline sort="newest">');
    expect(await field(page, 'widget').inputValue()).toBe('hc-timeline');
    await page.goForward();
    await expectCode(page, '<hc-glossary>');
  });

  test('goes along to the other language', async () => {
    const { page } = await openTool('?widget=hc-milestones&theme=high-contrast');
    await page.locator('nav a[hreflang=en]').click();
    await expectCode(page, '<hc-milestones class="hc-theme-high-contrast" target="knowledge-circulation">');
    await expectCode(page, 'A joint vision');
    expect(new URL(page.url()).pathname).toBe('/en/embed.html');
  });

  test('is offered where the widget has it only', async () => {
    const { page } = await openTool('?widget=hc-timeline');
    const shown = (): Promise<string[]> =>
      page.locator('[data-setting]').evaluateAll((all) =>
        all.flatMap((one) => {
          const { setting = '' } = (one as HTMLElement).dataset;
          return (one as HTMLElement).hidden || setting.startsWith('color') ? [] : [setting];
        }),
      );
    expect(await shown()).toEqual(['widget', 'lang', 'theme', 'width', 'heading-level', 'roadmap', 'sort']);
    await field(page, 'widget').selectOption('hc-milestones');
    await expectCode(page, '<hc-milestones');
    expect(await shown()).toEqual(['widget', 'lang', 'theme', 'width', 'heading-level']);
    await page.getByLabel('Vastzetten').check();
    await expectCode(page, ' as-of="');
    expect(await shown()).toContain('as-of');
  });

  test('is pinned to the version and to the day, or follows both', async () => {
    const { page } = await openTool();
    await expectCode(page, '/hc-roadmap.v0.js" crossorigin>');
    await page.getByLabel('Vastzetten').check();
    await expectCode(page, ' integrity="sha384-');
    expect(query(page)['as-of']).toBe(new Date().toISOString().slice(0, 10));
    await field(page, 'as-of').fill('2017-12');
    await field(page, 'as-of').press('Enter');
    await expectCode(page, ' as-of="2017-12"');
    await field(page, 'as-of').fill('soon');
    await field(page, 'as-of').press('Enter');
    await page.getByText('soon is geen datum.').waitFor();
    await page.getByLabel('Volgen').check();
    await expectCode(page, '/hc-roadmap.v0.js" crossorigin>');
    expect(query(page)).toEqual({ widget: 'hc-target-progress', target: 'coe-civ-capacity' });
  });
});

describe.each([
  ['embed.html', 'steekt te weinig af', 'steken genoeg af', 'Gekopieerd'],
  ['en/embed.html', 'stands out too little', 'stand out enough', 'Copied'],
])('%s', (path, tooLittle, enough, copied) => {
  test('warns in words of a colour that cannot be seen, and not of one that can', async () => {
    const { page } = await openTool('', path);
    const contrast = page.locator('#contrast');
    expect(await contrast.textContent()).toBe('');
    await field(page, 'color-accent').fill('#ffd700');
    await field(page, 'color-accent').press('Enter');
    await contrast.getByText(tooLittle).waitFor();
    expect(await contrast.textContent()).toMatch(/1[.,]4 /);
    await field(page, 'color-accent').fill('#003b7a');
    await field(page, 'color-accent').press('Enter');
    await contrast.getByText(enough).waitFor();
    expect(await code(page, 1).textContent()).toBe('hc-target-progress {\n  --hc-color-accent: #003b7a;\n}');
    await field(page, 'color-accent').fill('blauw');
    await field(page, 'color-accent').press('Enter');
    await expect.poll(() => field(page, 'color-accent').getAttribute('aria-invalid')).toBe('true');
    expect(await contrast.textContent()).toBe('');
    expect(await field(page, 'color-accent').inputValue()).toBe('blauw');
  });

  test('copies each piece of code, says so, and keeps the focus', async () => {
    const { page } = await openTool('?form=frame', path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const blocks = await page.locator('#builder-result .code-block:visible').all();
    expect(blocks).toHaveLength(2);
    for (const block of blocks) {
      await block.getByRole('button').click();
      await block.getByRole('status').getByText(copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await block.locator('code').textContent(),
      );
      expect(await block.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(
        true,
      );
    }
    // What was copied is not what stands there now.
    await page.locator('#form-link').check();
    await expectCode(page, '<a href="');
    expect(await blocks[0]?.getByRole('status').textContent()).toBe('');
  });

  test('copies a link as a link, for a text, and as code, for source code', async () => {
    const { page } = await openTool('?form=link', path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const block = page.locator('#builder-result .code-block:visible').first();
    await block.getByRole('button').click();
    await block.getByRole('status').getByText(copied).waitFor();
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
      );
    });
    expect(plain).toBe(await block.locator('code').textContent());
    const [, address = ''] = /href="([^"]+)"/.exec(plain ?? '') ?? [];
    expect(address).toContain('#hc-target-progress?');
    expect(html).toContain(`href="${address}"`);
  });

  test('gives something to copy without script', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('#builder').isVisible()).toBe(false);
    expect(await page.locator('#builder-without-script h2').count()).toBe(FORMS.length);
    expect(await page.locator('#builder-without-script code').first().textContent()).toContain(
      '<hc-target-progress',
    );
    expect(await page.locator('noscript').isVisible()).toBe(true);
  });
});

describe.each(FORMS)('as %s', (form) => {
  test('the preview is there, no rule of axe or of the policy is broken, and nothing is asked of another site', async () => {
    const visit = await openTool(`?target=stem-graduates&theme=dark&form=${form}`, 'embed.html', {
      prepare: (page) => page.addInitScript({ content: axe.source }),
    });
    const { page, messages, strangers } = visit;
    const previews = page.locator('.preview-place > *');
    await expect.poll(() => previews.count()).toBe(3);
    if (form === 'frame' || form === 'address') {
      const inner = page.frameLocator('.preview[data-width="480"] iframe');
      await inner.locator('hc-target-progress [part=heading]').first().waitFor();
      // The page is complete before its script, which reads the theme from the address, has run.
      await expect
        .poll(() => inner.locator('body').getAttribute('class'))
        .toBe(form === 'frame' ? 'hc-theme-dark' : null);
    }
    if (form === 'picture') {
      expect(
        await previews.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width)),
      ).toEqual([280, 480, 600]);
    }
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
    expect(messages).toEqual([]);
    expect(strangers).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(async () =>
    window.axe.run(document, {
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
      rules: { 'target-size': { enabled: true } },
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

test('a reader without a pointer chooses, goes on to the code and copies it', async () => {
  const { page } = await openTool('', 'embed.html', { permissions: ['clipboard-read', 'clipboard-write'] });
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.id !== '' ? (active?.id ?? '') : active.className;
    });
  await field(page, 'widget').focus();
  await page.keyboard.press('ArrowDown');
  await expectCode(page, '<hc-roadmap>');
  expect(await focused()).toBe('set-widget');
  const stops: string[] = [];
  const skip = page.locator('a[href="#copy"]');
  while (!(await skip.evaluate((link) => link === document.activeElement)) && stops.length < 40) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops.slice(0, 3)).toEqual(['set-variant', 'set-lang', 'follows-live']);
  // Past the links of three previews.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('form-script');
  await page.keyboard.press('ArrowRight');
  await expectCode(page, '<a href="');
  expect(await focused()).toBe('form-link');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Gekopieerd').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).textContent());
});
