import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PASSWORD, type Role, type Site } from './site.js';

/** How a thing is put in the page: the block to take, by what is typed behind the slash, and what is typed in it. */
export interface Pasted {
  readonly block: 'html' | 'shortcode' | 'roadmap' | 'paragraph' | 'embed';
  readonly text: string;
}

export interface Written {
  readonly id: number;
  /** What WordPress kept of it. */
  readonly kept: string;
}

export async function logIn(browser: Browser, site: Site, role: Role): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.address });
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', PASSWORD);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  await page.close();
  return context;
}

/** What the editor has to offer of WordPress in its page. */
declare const wp: {
  readonly data: {
    readonly dispatch: (store: string) => Record<string, (...given: unknown[]) => unknown>;
    readonly select: (store: string) => Record<string, (...given: unknown[]) => unknown>;
  };
};

/** Writes a post in the block editor as a person does, and sends it in. */
export async function write(
  context: BrowserContext,
  site: Site,
  title: string,
  pasted: Pasted,
  lookAt: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Written> {
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.locator('.editor-post-title__input').waitFor();
  await page.evaluate(() =>
    wp.data.dispatch('core/preferences')['set']?.('core/edit-post', 'welcomeGuide', false),
  );
  await page.locator('.editor-post-title__input').fill(title);
  await page.keyboard.press('Enter');
  if (pasted.block === 'paragraph') {
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted.text);
    await page.keyboard.press('Control+V');
    await page.getByText(pasted.text).first().waitFor();
  } else {
    await page.keyboard.type(`/${pasted.block}`);
    await page.locator('.components-autocomplete__result').first().waitFor();
    await page.keyboard.press('Enter');
    await fill(page, pasted);
  }
  await lookAt(page);
  const publish = page
    .locator('.editor-post-publish-button__button, .editor-post-publish-panel__toggle')
    .first();
  await publish.click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  // What a contributor sends in waits for review.
  await page.waitForFunction(() => {
    const about = wp.data.select('core/editor');
    return (
      ['publish', 'pending'].includes(about['getCurrentPostAttribute']?.('status') as string) &&
      about['isSavingPost']?.() === false
    );
  });
  const id = (await page.evaluate(() => wp.data.select('core/editor')['getCurrentPostId']?.())) as number;
  await page.close();
  return { id, kept: await site.php(`echo get_post( ${id} )->post_content;`) };
}

async function fill(page: Page, { block, text }: Pasted): Promise<void> {
  const blocks = page.locator('.block-editor-block-list__layout');
  if (block === 'roadmap') {
    await blocks.locator('hc-target-progress').waitFor();
  } else if (block === 'embed') {
    await blocks.locator('input[type=url]').fill(text);
    await page.keyboard.press('Enter');
    await blocks.locator('iframe').waitFor();
  } else {
    await blocks.locator('textarea').first().fill(text);
  }
}

/** What a reader gets to see, in words. */
export async function seen(context: BrowserContext, site: Site, { id }: Written): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${site.address}/?p=${id}`);
  const outcome = await outcomeOf(page);
  await page.close();
  return outcome;
}

/** Long enough for a widget on this machine; where there will be none, a test waits all of it. */
const WAIT = 2500;

/** The first of these that is true: a widget, a frame with a widget in it, the text with its link, the text, nothing. */
async function outcomeOf(page: Page): Promise<string> {
  const entry = page.locator('.entry');
  const widget = entry.locator('hc-target-progress [part=heading]').first();
  const frame = entry
    .locator('iframe')
    .first()
    .contentFrame()
    .locator('hc-target-progress [part=heading]')
    .first();
  const isThere = async (locator: typeof widget): Promise<boolean> =>
    locator.waitFor({ timeout: WAIT }).then(
      () => true,
      () => false,
    );
  if (await isThere(widget)) return 'widget';
  if ((await entry.locator('iframe').count()) > 0) return (await isThere(frame)) ? 'frame' : 'empty frame';
  const text = await entry.innerText();
  if (!text.includes('324')) return text.trim() === '' ? 'nothing' : `other: ${text.trim().slice(0, 60)}`;
  const link = (await entry.locator('a').count()) > 0 ? 'text and link' : 'text';
  return (await entry.locator('.hc-static').count()) > 0 ? 'plain HTML' : link;
}
