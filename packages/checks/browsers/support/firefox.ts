import { launch } from 'puppeteer-core';
import { WINDOW, written, type Tab } from './tab.js';

export const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

/** Starts Firefox without a window. */
export async function startFirefox(): Promise<Tab> {
  const browser = await launch({ browser: 'firefox', executablePath: FIREFOX, defaultViewport: WINDOW });
  const page = await browser.newPage();
  page.setDefaultTimeout(200_000);
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    ask: (question, given) => page.evaluate(written(question, given)) as Promise<never>,
    press: (key) => page.keyboard.press(key),
    end: () => browser.close(),
  };
}
