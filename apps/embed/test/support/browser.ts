import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';

export interface Visit {
  readonly page: Page;
  /** Console messages and uncaught errors. */
  readonly messages: readonly string[];
  /** The addresses that were asked for, in order. */
  readonly requests: readonly string[];
}

/** Starts a browser for the tests of a file. Every visit has a context of its own. */
export function browserForFile(): (address: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());
  return async (address, options = {}) => {
    const context = await browser.newContext(options);
    // Just under the limit of a test: on a slow machine the wait that took too long is what fails, and is named.
    context.setDefaultTimeout(110_000);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    page.on('request', (request) => requests.push(request.url()));
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        violations.push(`${effectiveDirective}: ${blockedURI}`);
      });
    });
    await page.goto(address);
    return { page, messages, requests };
  };
}

/** Waits until a widget shows its data. */
export async function shown(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector} [part=heading]`).first().waitFor();
}
