import { chromium } from 'playwright-core';
import { readManifest, snippetPage, type Listed } from './snippet.js';

/**
 * The files that the page of a partner with one widget loads, as a browser asks for them.
 *
 * @param origin Where the built files are served.
 * @throws Error when the page asks for something that the manifest does not list.
 */
export async function loadedFiles(origin: string): Promise<Listed[]> {
  const manifest = readManifest();
  const address = `${origin}/partner.html`;
  const asked: string[] = [];
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.route(address, (route) =>
      route.fulfill({ body: snippetPage(manifest), contentType: 'text/html' }),
    );
    page.on('request', (request) => {
      if (request.url().startsWith(origin) && request.url() !== address)
        asked.push(new URL(request.url()).pathname.slice(1));
    });
    await page.goto(address);
    await page.locator('hc-target-progress [part=heading]').first().waitFor();
  } finally {
    await browser.close();
  }
  return [...new Set(asked)].map((path) => {
    const file = manifest.files.find((listed) => listed.path === path);
    if (file === undefined) throw new Error(`manifest.json must list what a page loads, got ${path}`);
    return file;
  });
}
