import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import { browserForFile, shown } from './support/browser.js';
import { htmlPage, manifest } from './support/page.js';
import { siteForFile } from './support/serve.js';

const open = browserForFile();
const site = siteForFile();
const all = manifest.files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
const pinned = all.filter((path) => path.startsWith(`${manifest.version}/`));
const pages = all.filter((path) => !pinned.includes(path));
const page = 'nl/hc-target-progress/coe-civ-capacity.html';
const frameScript = `<script defer src="/hc-roadmap.frame.${manifest.version}.js"></script>`;

type Widget = HTMLElement & { readonly updateComplete: Promise<unknown> };

function built(path: string): string {
  return readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');
}

async function sentenceOf(target: string, language: 'nl' | 'en'): Promise<string> {
  const found = embeddedRoadmaps[0].targets.find(({ id }) => id === target);
  return (await found?.explanation[language]())?.explanation.body ?? '';
}

function frame(attributes: string): string {
  return `<iframe src="/${page}" title="Doel" width="100%" height="100" ${attributes}></iframe>`;
}

describe('the page of a widget', () => {
  it('is there for every widget and every target, in both languages', () => {
    const names = new Set(pages.map((path) => path.split('/')[1]));
    expect(names.size).toBe(10);
    expect(pages.filter((path) => path.startsWith('nl/')).length).toBe(pages.length / 2);
    expect(pages.filter((path) => path.includes('hc-target-progress'))).toHaveLength(
      2 * embeddedRoadmaps[0].targets.length,
    );
  });

  it.each(['nl', 'en'] as const)('says without script what core says (%s)', async (language) => {
    const visit = await open(`${site.origin()}/${page.replace('nl', language)}`, {
      javaScriptEnabled: false,
    });
    const sentence = await sentenceOf('coe-civ-capacity', language);
    expect(sentence).not.toBe('');
    expect(await visit.page.locator('main [part=verdict]').innerText()).toContain(sentence);
    expect(await visit.page.locator('svg.bar').isVisible()).toBe(true);
  });

  it.each(pages)('%s comes alive, and nothing breaks its policy', async (path) => {
    const visit = await open(`${site.origin()}/${path}`);
    await visit.page.locator('main > :defined').waitFor();
    const alone = await visit.page.locator('main > *').evaluate(async (widget: Widget) => {
      await widget.updateComplete;
      return [...(widget.shadowRoot?.children ?? [])].map((child) => child.getAttribute('part'));
    });
    expect(alone).toEqual(['base']);
    expect(await visit.page.evaluate('globalThis.violations')).toEqual([]);
    expect(visit.messages).toEqual([]);
  });

  it('may load from where it will be also in a frame that is nobody’s, in which WebKit takes self for nothing', () => {
    for (const path of all) {
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(built(path)) ?? [];
      const [, home = ''] = /oembed" href="(https:\/\/[^/"]+)/.exec(built(path)) ?? [];
      expect(policy.split('; ')).toEqual(
        expect.arrayContaining([`script-src 'self' ${home}`, `style-src 'self' ${home}`]),
      );
    }
  });

  it('follows what its address says behind the #: date, language and theme', async () => {
    const visit = await open(
      `${site.origin()}/${page}#hc-target-progress?as-of=2017-12&lang=en&theme=dark&data=x`,
    );
    await shown(visit.page, 'hc-target-progress');
    await visit.page.getByText('Behind schedule.', { exact: true }).waitFor();
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('en');
    expect(await visit.page.locator('body').getAttribute('class')).toBe('hc-theme-dark');
    expect(await visit.page.locator('hc-target-progress').getAttribute('data')).toBeNull();
  });

  it('takes colours from its address before those of a theme, and nothing that is no colour', async () => {
    const visit = await open(
      `${site.origin()}/${page}#hc-target-progress?theme=dark&color-accent=ffb000&color-text=red;color:blue`,
    );
    await shown(visit.page, 'hc-target-progress');
    const token = (name: string): Promise<string> =>
      visit.page
        .locator('hc-target-progress')
        .evaluate((widget, one) => getComputedStyle(widget).getPropertyValue(one), name);
    expect(await token('--hc-color-accent')).toBe('#ffb000');
    expect(await token('--hc-color-text')).toBe('#f2f2f2');
    expect(await visit.page.locator('hc-target-progress').getAttribute('color-accent')).toBeNull();
    expect(await visit.page.evaluate('globalThis.violations')).toEqual([]);
    expect(visit.messages).toEqual([]);
  });

  it('does not become another widget', async () => {
    const visit = await open(`${site.origin()}/${page}#hc-timeline?lang=en`);
    await shown(visit.page, 'hc-target-progress');
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('nl');
  });
});

describe('the page of a widget that stays as it is', () => {
  it('is there for each page, and says the same with the files of its version', () => {
    expect(pinned).toEqual(pages.map((path) => `${manifest.version}/${path}`));
    for (const path of pages) {
      const expected = built(path)
        .replaceAll('"../../', '"../../../')
        .replace('/oembed/', `/${manifest.version}/oembed/`);
      expect(built(`${manifest.version}/${path}`), path).toBe(expected);
    }
  });

  it('names no file that follows a version', () => {
    for (const path of pinned) {
      const named = [...built(path).matchAll(/(?:src|href)="(\.\.\/[^"]+)"/g)].map(([, file]) => file ?? '');
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((file) => !file.includes(manifest.version))).toEqual([]);
    }
  });

  it('comes alive with what its version knows, and from the date that its address says', async () => {
    const address = `${site.origin()}/${manifest.version}/${page}`;
    const newest = await open(address);
    await shown(newest.page, 'main > hc-target-progress:defined');
    expect(await newest.page.locator('main [part=base]').innerText()).toContain('324');
    const dated = await open(`${address}#hc-target-progress?as-of=2014`);
    await shown(dated.page, 'main > hc-target-progress:defined[as-of="2014"]');
    await expect
      .poll(async () => (await dated.page.locator('main [part=base]').innerText()).includes('324'))
      .toBe(false);
    expect([...newest.messages, ...dated.messages]).toEqual([]);
  });
});

describe('in a frame of another page', () => {
  const visitFrame = (body: string, head = ''): ReturnType<typeof open> => {
    site.files.set('/partner.html', htmlPage(body, head));
    onTestFinished(() => void site.files.delete('/partner.html'));
    return open(`${site.origin()}/partner.html`);
  };

  it('that allows nothing, the widget is there', async () => {
    const visit = await visitFrame(frame('sandbox'));
    const inner = visit.page.frameLocator('iframe');
    expect(await inner.locator('main [part=verdict]').innerText()).toContain(
      await sentenceOf('coe-civ-capacity', 'nl'),
    );
  });

  it.each(['sandbox="allow-scripts"', ''])(
    'the frame becomes as high as the widget (%s)',
    async (sandbox) => {
      const visit = await visitFrame(frame(sandbox), frameScript);
      const inner = visit.page.frameLocator('iframe');
      await inner.locator('hc-target-progress [part=heading]').first().waitFor();
      const wanted = (): Promise<number> =>
        inner.locator('html').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
      await expect
        .poll(async () => Number(await visit.page.locator('iframe').getAttribute('height')))
        .toBeGreaterThan(200);
      await expect
        .poll(async () => Number(await visit.page.locator('iframe').getAttribute('height')))
        .toBe(await wanted());
      expect(visit.messages).toEqual([]);
    },
  );

  it('keeps the height of its tag without the script', async () => {
    const visit = await visitFrame(frame('sandbox="allow-scripts"'));
    await visit.page.frameLocator('iframe').locator('hc-target-progress [part=heading]').first().waitFor();
    expect(await visit.page.locator('iframe').getAttribute('height')).toBe('100');
  });

  it.each([
    ['from the page itself', `postMessage({ type: 'hc-height', height: 5000 }, '*')`],
    [
      'of no number',
      `document.querySelector('iframe').contentWindow.eval("parent.postMessage({ type: 'hc-height', height: '5000' }, '*')")`,
    ],
  ])('does not listen to a height %s', async (_, message) => {
    site.files.set('/hc-empty.html', '<!doctype html><title>x</title>');
    onTestFinished(() => void site.files.delete('/hc-empty.html'));
    const visit = await visitFrame(
      '<iframe src="/hc-empty.html" title="x" height="100"></iframe>',
      frameScript,
    );
    await visit.page.evaluate(message);
    await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(await visit.page.locator('iframe').getAttribute('height')).toBe('100');
  });

  it('a source opens outside it', async () => {
    const visit = await visitFrame(frame('sandbox="allow-scripts allow-popups"'));
    await visit.page
      .frameLocator('iframe')
      .locator('hc-target-progress:defined')
      .evaluate((widget: Widget) => widget.updateComplete);
    const link = visit.page.frameLocator('iframe').locator('hc-target-progress [part=sources] a').first();
    await link.evaluate((element) => {
      element.addEventListener('click', (event) => event.preventDefault());
      (element as HTMLAnchorElement).click();
    });
    expect(await link.getAttribute('target')).toBe('_blank');
  });
});

describe('the description for content management systems', () => {
  it.each(all)('of %s is what the page names, and shows that page', (path) => {
    const html = built(path);
    const named = /type="application\/json\+oembed" href="(https:\/\/[^"]+)"/.exec(html)?.[1] ?? '';
    const description = path.replace(/^(\d[^/]*\/)?(.+)html$/, '$1oembed/$2json');
    expect(named.endsWith(`/${description}`)).toBe(true);
    const said = JSON.parse(built(description)) as Record<string, unknown>;
    expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
    expect(said['html']).toContain(` src="${named.slice(0, -description.length)}${path}"`);
    expect(String(said['html'])).toMatch(/ title="[^"]+" width="100%" height="\d+"/);
    expect(html).toContain(`<title>${String(said['title'])}</title>`);
  });
});
