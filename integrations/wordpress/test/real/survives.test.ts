import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logIn, seen, write, type Pasted, type Written } from './editor.js';
import { formsOf, OF_THE_PLUGIN } from './forms.js';
import { finished } from './programs.js';
import { ROLES, startSite, type Role, type Site } from './site.js';
import { startWidgets, type WidgetsServer } from './widgets-server.js';

const local = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const docs = readFileSync(local('../../docs/cms.md'), 'utf8');

let widgets: WidgetsServer;
let site: Site;
let browser: Browser;
let writers: Record<Role, BrowserContext>;
/** Somebody who visits the site and is nobody there; what waits for review an administrator looks at. */
let reader: BrowserContext;

/** What has been started so far, to be ended when the rest does not come. */
const endings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  widgets = await startWidgets();
  endings.push(widgets.end);
  site = await startSite(widgets.port);
  endings.push(site.end);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  endings.push(() => browser.close());
  const contexts = await Promise.all(ROLES.map(async (role) => [role, await logIn(browser, site, role)]));
  writers = Object.fromEntries(contexts) as Record<Role, BrowserContext>;
  reader = writers.administrator;
  mkdirSync(local('test-results'), { recursive: true });
});
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

type Posts = Record<string, Record<Role, Written>>;

/** Everybody writes every form, at the same time as the others. */
async function writeAll(forms: Readonly<Record<string, Pasted>>): Promise<Posts> {
  const posts: Posts = {};
  await Promise.all(
    ROLES.map(async (role) => {
      for (const [form, pasted] of Object.entries(forms))
        (posts[form] ??= {} as Record<Role, Written>)[role] = await write(
          writers[role],
          site,
          `${role}: ${form}`,
          pasted,
        );
    }),
  );
  return posts;
}

/** What becomes of each form: with the right to write any HTML, and without. Both roles of a kind must agree. */
async function outcomes(posts: Posts): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [form, by] of Object.entries(posts)) {
    const [administrator, editor, author, contributor] = await Promise.all(
      ROLES.map((role) => seen(reader, site, by[role])),
    );
    expect([editor, contributor], form).toEqual([administrator, author]);
    found[form] = `${administrator ?? ''} | ${author ?? ''}`;
  }
  return found;
}

const at = (form: string, role: Role): Written => {
  const written = posts[form]?.[role];
  if (written === undefined) throw new Error(`${role} must have written ${form}`);
  return written;
};

const settings = (value: string): Promise<string> =>
  site.php(`update_option( 'hc_roadmap', array( ${value} ) );`);

let posts: Posts;
let before: Record<string, string>;

test('PHP can read every file of the plugin', async () => {
  const files = readdirSync(local('dist/hc-roadmap'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => path.endsWith('.php')))
    expect(await finished('/usr/bin/php', ['-l', join(local('dist/hc-roadmap'), file)])).toContain(
      'No syntax errors',
    );
});

test('without the plugin something is left of every form for somebody', async () => {
  posts = await writeAll(formsOf(widgets.published));
  before = await outcomes(posts);
  expect(Object.keys(before)).toHaveLength(7);
}, 600_000);

test('what WordPress takes out of what an author writes is what the documentation says', () => {
  const kept = (form: string): string => at(form, 'author').kept;
  expect(kept('script and tag')).toMatch(/^<!-- wp:html -->\n\s*<p>.*<a href=.*<\/p>\n<!-- \/wp:html -->$/);
  expect(kept('the link')).toContain('.html#hc-target-progress?target=coe-civ-capacity">Gehaald.');
  expect(kept('the frame')).not.toContain('<iframe');
  expect(kept('plain HTML')).not.toContain('<svg');
  expect(kept('plain HTML')).toContain('<ul class="hc-marks');
  expect(kept('plain HTML')).toContain('<a href="https://www.pbt-netwerk.nl/');
});

test('a frame found by oEmbed gets a sandbox of WordPress, for a provider that it does not know', async () => {
  const page = await (await fetch(`${site.address}/?p=${at('the address, on a line', 'author').id}`)).text();
  expect(page).toMatch(/<iframe[^>]* sandbox="allow-scripts"/);
});

test('with the plugin, links and addresses become widgets for everybody', async () => {
  await site.php(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'hc-roadmap/hc-roadmap.php' );`,
  );
  await settings(`'origin' => '${widgets.published.origin}', 'links' => true`);
  Object.assign(posts, await writeAll(OF_THE_PLUGIN));
  const after = await outcomes(posts);
  const rows = Object.entries(after).map(
    ([form, outcome]) => `| ${form} | ${before[form] ?? '– | –'} | ${outcome} |`,
  );
  const stated = docs.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' '));
  expect(stated).toEqual(expect.arrayContaining(rows));
}, 600_000);

test('with the files of the plugin, a page asks nothing of anybody else, and the script is checked', async () => {
  await settings('');
  const { id } = at('the block', 'author');
  // A visitor: who is logged in sees a bar of WordPress, with a picture from elsewhere.
  const visitor = await browser.newContext();
  const page = await visitor.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${site.address}/?p=${id}`);
  await page.locator('.entry hc-target-progress [part=heading]').waitFor();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((address) => !address.startsWith(`${site.address}/`))).toEqual([]);
  expect(said).toEqual([]);
  const script = page.locator('script#hc-roadmap-js');
  expect(await script.getAttribute('type')).toBe('module');
  expect(await script.getAttribute('integrity')).toMatch(/^sha384-/);
  await page.screenshot({ path: local('test-results/published.png') });
  await visitor.close();
});

test('a page without a widget loads nothing of ours, unless links are to become widgets', async () => {
  const post = at('the frame', 'administrator');
  const loaded = async (): Promise<number> =>
    (await (await fetch(`${site.address}/?p=${post.id}`)).text()).match(/hc-roadmap\.0[^"]*\.js/g)?.length ??
    0;
  expect(await loaded()).toBe(0);
  await settings(`'links' => true`);
  expect(await loaded()).toBe(1);
  await settings('');
});

test('without script the block says everything as plain HTML', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/?p=${at('the block', 'author').id}`);
  const entry = page.locator('.entry .hc-static');
  expect(await entry.innerText()).toContain('In 2019 there were 324 centres');
  expect(await entry.locator('a').count()).toBeGreaterThan(1);
  await page.screenshot({ path: local('test-results/without-script.png') });
  await context.close();
});

test('the block in the editor shows what readers see', async () => {
  const { kept } = await write(
    writers.author,
    site,
    'Picture',
    { block: 'roadmap', text: '' },
    async (page) => {
      expect(await page.locator('.block-editor-block-list__layout .hc-static').innerText()).toContain('324');
      await page.screenshot({ path: local('test-results/editor.png') });
    },
  );
  expect(kept).toBe('<!-- wp:hc-roadmap/widget /-->');
});

test('authors keep the tags only where the administrator allows them, and never the address of other data', async () => {
  const tag: Pasted = {
    block: 'html',
    text: '<hc-target-progress target="coe-civ-capacity" src="https://other.example/x.json" onclick="x()"><p>324</p></hc-target-progress>',
  };
  const filtered = await write(writers.author, site, 'Filtered', tag);
  expect(filtered.kept).toBe('<!-- wp:html -->\n<p>324</p>\n<!-- /wp:html -->');
  await settings(`'links' => true, 'allow' => true`);
  const allowed = await write(writers.author, site, 'Allowed', tag);
  expect(allowed.kept).toContain(
    '<hc-target-progress target="coe-civ-capacity"><p>324</p></hc-target-progress>',
  );
  expect(await seen(reader, site, allowed)).toBe('widget');
});

test('what is not there is told to who can edit, and readers see nothing of it', async () => {
  const wrong = await write(writers.author, site, 'Wrong', {
    block: 'shortcode',
    text: '[hc-roadmap widget="target-progress" target="\'><script>alert(1)</script>"]',
  });
  const asked = `${site.address}/?p=${wrong.id}`;
  const page = await reader.newPage();
  await page.goto(asked);
  expect(await page.locator('.entry').innerText()).toContain('This widget cannot show the target');
  expect(await page.locator('.entry script').count()).toBe(0);
  await page.close();
  expect(await (await fetch(asked)).text()).not.toContain('cannot show');
});

test('the settings page keeps what is chosen', async () => {
  const page = await writers.administrator.newPage();
  await page.goto(`${site.address}/wp-admin/options-general.php?page=hc-roadmap`);
  await page.getByLabel('Address of the files').fill('https://widgets.example/');
  await page.getByLabel('Links become widgets on every page').setChecked(false);
  await page.getByLabel('Everybody who writes may use the tags').setChecked(false);
  await page.locator('#submit').click();
  await page.locator('#setting-error-settings_updated').waitFor();
  await page.screenshot({ path: local('test-results/settings.png') });
  expect(JSON.parse(await site.php(`echo json_encode( get_option( 'hc_roadmap' ) );`))).toEqual({
    origin: 'https://widgets.example',
    live: false,
    links: false,
    allow: false,
  });
  await page.close();
});

test('PHP had nothing to complain of in the plugin', () => {
  // WordPress 6.1 is older than PHP 8.2, which has much to say of it.
  expect(
    site
      .complaints()
      .split('\n')
      .filter((line) => line.includes('plugins/hc-roadmap')),
  ).toEqual([]);
});
