import type { HcTargetProgress } from '@hc-roadmap/elements';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { anyWidget } from './widgets.js';

/** A page, and what happened on it so far. */
export interface Visit {
  readonly page: Page;
  /** Console messages: `warning: text`. */
  readonly messages: string[];
  /** Errors that nobody caught. */
  readonly errors: string[];
  /** Addresses that the page asked for. */
  readonly requests: string[];
}

/**
 * Opens pages in the browser that all files share. A page that a test opens is closed after it; one that a
 * `beforeAll` opens stays for the file.
 */
export function browserForFile(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  const opened: Page[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  beforeEach(() => {
    opened.length = 0;
  });
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()));
  });
  afterAll(() => browser.close());

  return async (options) => {
    const page = await browser.newPage(options);
    // Just under the limit of a test: on a slow machine the wait that took too long is what fails, and is named.
    page.setDefaultTimeout(230_000);
    opened.push(page);
    const visit: Visit = { page, messages: [], errors: [], requests: [] };
    page.on('console', (message) => visit.messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => visit.errors.push(error.message));
    page.on('request', (request) => visit.requests.push(request.url()));
    return visit;
  };
}

/** Waits until every widget shows what it was asked for, or has said why it does not. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async (selector) => {
    // What is waited for is the same of every widget.
    const widgets = [...document.querySelectorAll<HcTargetProgress>(selector)];
    await Promise.all(widgets.map(({ localName }) => customElements.whenDefined(localName)));
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  }, anyWidget);
}

/** Goes to a page and waits for its widgets. */
export async function visitWidgets({ page }: Visit, address: string): Promise<void> {
  await page.goto(address);
  await settle(page);
}
