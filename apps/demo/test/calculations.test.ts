import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.js';

const open = useBrowser();

describe.each(['calculations.html', 'en/calculations.html'])('%s', (path) => {
  const dutch = !path.startsWith('en/');

  test('without script every method’s opinion and its sources can be read, and no form is shown', async () => {
    const { page } = await open(path, { javaScriptEnabled: false });
    const opinions = page.locator('section[aria-labelledby=opinions]');
    expect(await opinions.locator('tbody tr').count()).toBeGreaterThanOrEqual(9);
    expect(await opinions.locator('p.small a[href^=https]').count()).toBeGreaterThan(0);
    expect(await page.locator('form').isVisible()).toBe(false);
  });

  test('the reader’s own figures get the opinion of every method', async () => {
    const { page, messages } = await open(path);
    await page.locator('#calculator button').click();
    const result = page.locator('#calculator-result');
    await result.locator('table').waitFor();
    expect(await result.locator('tbody th').count()).toBe(11);
    expect(await result.locator('li').count()).toBeGreaterThan(3);
    expect(messages).toEqual([]);
    // A goal below the figures, where less is better, is another question with another answer.
    const first = await result.textContent();
    await page.locator('#goal-value').fill(dutch ? '50,5' : '50.5');
    await page.locator('#direction').selectOption('decrease');
    await page.locator('#calculator button').click();
    await expect.poll(() => result.textContent()).not.toBe(first);
  });

  test('a line that is no figure is named, and nothing is worked out', async () => {
    const { page } = await open(path);
    await page.locator('#figures').fill('2016 100\nnext year <b>200</b>');
    await page.locator('#calculator button').click();
    const result = page.locator('#calculator-result');
    await expect.poll(() => result.textContent()).toContain('“next year <b>200</b>”');
    expect(await result.locator('table').count()).toBe(0);
  });

  test('figures that carry no verdict get the reason', async () => {
    const { page } = await open(path);
    await page.locator('#figures').fill('2016 100');
    await page.locator('#calculator button').click();
    await expect
      .poll(() => page.locator('#calculator-result').textContent())
      .toContain(
        dutch ? 'Er is nog geen cijfer van na de start.' : 'There is no figure from after the start yet.',
      );
  });

  test('the form can be filled in by keyboard alone', async () => {
    const { page } = await open(path);
    await page.locator('#direction').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#calculator-result table').waitFor();
  });
});
