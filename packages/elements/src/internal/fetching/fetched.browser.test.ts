import { embeddedRoadmaps } from '@hc-roadmap/core/embedded';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../../test/mount.js';

const TAG = 'hc-target-progress';
const original = globalThis.fetch;
let asked: string[] = [];
let page = 0;

/** An address that no widget has asked for, since an answer is kept for the whole page. */
const address = (): string => `/roadmaps/${(page += 1)}.json`;
const pathOf = (input: string | URL | Request): string =>
  new URL(input instanceof Request ? input.url : input, location.href).pathname;

/** Lets a server answer what it is told to. */
function serve(answer: () => Response): void {
  globalThis.fetch = (input) => {
    asked.push(pathOf(input));
    return Promise.resolve().then(answer);
  };
}

const NOT_REACHED = 'De gegevens voor dit onderdeel konden niet worden opgehaald.';
const NOT_RIGHT = 'De gegevens voor dit onderdeel kloppen niet. Daarom worden ze niet getoond.';
const roadmap = getRoadmap();
const renamed = (name: string): string =>
  JSON.stringify({
    ...roadmap,
    targets: roadmap.targets.map((target) => ({ ...target, name: { nl: name, en: name } })),
  });
const own = (name = 'Een eigen doel'): Response => new Response(renamed(name));

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  globalThis.fetch = original;
});

describe('the address of a roadmap', () => {
  it('shows what is there, by the name of a file of the page', async () => {
    serve(own);
    const element = await mount(`<${TAG} src="${address()}"></${TAG}>`, TAG);
    expect(seen(element, '[part=heading]')).toBe('Een eigen doel');
    expect(seen(element, '[part=verdict]')).toContain('324 centra');
  });

  it('is asked once, for all widgets of the page', async () => {
    serve(own);
    const src = address();
    const list = await mount(
      `<div><${TAG} src="${src}"></${TAG}><hc-timeline src="${src}"></hc-timeline><hc-target-list src="${src}"></hc-target-list></div>`,
      'hc-target-list',
    );
    expect(seen(list)).toContain('Een eigen doel');
    expect(asked).toEqual([src]);
  });

  it.each([
    'hc-target-progress',
    'hc-target-chart',
    'hc-target-list',
    'hc-second-opinions',
    'hc-milestones',
    'hc-timeline',
    'hc-glossary',
    'hc-action-lines',
    'hc-roadmap',
  ] as const)('is read by %s as it reads a roadmap object', async (tag) => {
    serve(() => own());
    const fetched = await mount(`<${tag} src="${address()}"></${tag}>`, tag);
    const said = seen(fetched);
    const given = await mount(`<${tag}></${tag}>`, tag);
    given.data = JSON.parse(renamed('Een eigen doel')) as typeof roadmap;
    await settled(given);
    expect(said).toBe(seen(given));
    expect(said).not.toBe('');
  });

  it('is given by a provider, behind what a widget says itself', async () => {
    serve(own);
    const inside = await mount(`<hc-provider src="${address()}"><${TAG}></${TAG}></hc-provider>`, TAG);
    expect(seen(inside, '[part=heading]')).toBe('Een eigen doel');
    const named = await mount(
      `<hc-provider src="${address()}"><${TAG} roadmap="${roadmap.id}"></${TAG}></hc-provider>`,
      TAG,
    );
    expect(seen(named, '[part=heading]')).not.toBe('Een eigen doel');
    const inner = await mount(
      `<hc-provider src="${address()}"><hc-provider roadmap="${roadmap.id}"><${TAG}></${TAG}></hc-provider></hc-provider>`,
      TAG,
    );
    expect(seen(inner, '[part=heading]')).not.toBe('Een eigen doel');
  });

  it('changes with the provider', async () => {
    serve(own);
    const provider = await mount(`<hc-provider><${TAG}></${TAG}></hc-provider>`, 'hc-provider');
    provider.src = address();
    await settled(provider);
    const element = provider.querySelector(TAG);
    await element?.updateComplete;
    expect(seen(element ?? document.body, '[part=heading]')).toBe('Een eigen doel');
  });

  it('is behind evidence too', async () => {
    serve(own);
    const element = await mount(
      `<hc-evidence target="coe-civ-capacity" src="${address()}"></hc-evidence>`,
      'hc-evidence',
    );
    expect(seen(element)).toContain('Een eigen doel');
  });

  it('that answers last is not shown when another was asked for since', async () => {
    const answers = new Map<string, (response: Response) => void>();
    globalThis.fetch = (input) =>
      new Promise((resolve) => {
        answers.set(pathOf(input), resolve);
      });
    const [slow, quick] = [address(), address()];
    const element = document.createElement(TAG);
    element.src = slow;
    document.body.replaceChildren(element);
    await expect.poll(() => answers.has(slow)).toBe(true);
    element.src = quick;
    await expect.poll(() => answers.has(quick)).toBe(true);
    answers.get(quick)?.(own('Snel'));
    await settled(element);
    answers.get(slow)?.(own('Traag'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settled(element);
    expect(seen(element, '[part=heading]')).toBe('Snel');
  });
});

describe('an address without a roadmap', () => {
  const wrong = async (
    answer: () => Response,
    src = address(),
  ): Promise<{ warnings: string[]; events: string[]; text: string }> => {
    serve(answer);
    let text = '';
    let events: string[] = [];
    const warnings = await warningsDuring(async () => {
      events = await eventsDuring(async () => {
        const element = await mount(`<${TAG} src="${src}">Een ware zin.</${TAG}>`, TAG);
        text = `${seen(element)} ${element.innerText}`;
      });
    });
    return { warnings, events, text };
  };

  it.each([
    ['that is not there', () => new Response('', { status: 404 }), NOT_REACHED, 'the server answered 404'],
    ['that is a page', () => new Response('<!doctype html>'), NOT_RIGHT, 'is not JSON'],
    ['that is empty', () => new Response(null), NOT_RIGHT, 'is not JSON'],
    ['of something else', () => new Response('[]'), NOT_RIGHT, 'is not a roadmap'],
    ['that never ends', () => new Response('x'.repeat(5_000_001)), NOT_REACHED, 'larger than'],
    ['in other letters', () => new Response(new Uint8Array([0x22, 0xe9, 0x22])), NOT_REACHED, 'in UTF-8'],
  ])(
    '%s: the reader keeps a true sentence, the developer is told once',
    async (_what, answer, said, told) => {
      const { warnings, events, text } = await wrong(answer);
      expect(asked).toHaveLength(1);
      expect(text).toContain(said);
      expect(text).toContain('Een ware zin.');
      expect(events).toEqual(['hc-error']);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(told);
    },
  );

  it('has all its problems named at once', async () => {
    const { warnings } = await wrong(
      () => new Response(JSON.stringify({ ...roadmap, id: 'No Id', typo: true, period: { start: 'soon' } })),
    );
    expect(warnings).toHaveLength(1);
    for (const told of ['id  ', 'typo', 'period.start', 'period.end']) expect(warnings[0]).toContain(told);
  });

  it.each(['javascript:window.hacked=true', 'data:application/json,{}', 'http://', 'file:///etc/passwd'])(
    'is never asked for when it is %s',
    async (src) => {
      const { warnings } = await wrong(own, src);
      expect(warnings[0]).toContain('must be an http or https address');
      expect(asked).toEqual([]);
    },
  );

  it('cannot change what objects have in common', async () => {
    const { warnings } = await wrong(
      () => new Response(renamed('x').replace('{', '{"__proto__":{"polluted":true},')),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(warnings[0] ?? '').not.toContain('polluted":true');
  });

  it('can be asked for again', async () => {
    const src = address();
    await wrong(() => new Response('', { status: 503 }), src);
    serve(own);
    const element = await mount(`<${TAG} src="${src}"></${TAG}>`, TAG);
    expect(seen(element, '[part=heading]')).toBe('Een eigen doel');
  });

  it('leaves in view what was found before', async () => {
    serve(own);
    const element = await mount(`<${TAG} src="${address()}"></${TAG}>`, TAG);
    await warningsDuring(async () => {
      serve(() => new Response('', { status: 404 }));
      element.src = address();
      await settled(element);
    });
    expect(seen(element)).toContain('Hieronder staat wat het laatst bekend was.');
    expect(seen(element)).toContain('Een eigen doel');
  });
});

describe('an embedded roadmap stands in for an address', () => {
  const nowhere = async (markup: string, tag: keyof HTMLElementTagNameMap = TAG): Promise<string> => {
    serve(() => new Response('', { status: 404 }));
    let text = '';
    await warningsDuring(async () => {
      const element = await mount(markup, tag);
      text = `${seen(element)} ${element.innerText}`;
    });
    return text;
  };
  const STANDS_IN =
    'Hieronder staan andere gegevens: die van de landelijke roadmap Human Capital Topsectoren.';

  it('where the tag is empty, and the reader is told which it is', async () => {
    const text = await nowhere(`<${TAG} src="${address()}"> </${TAG}>`);
    expect(text).toContain(`${NOT_REACHED} ${STANDS_IN}`);
    expect(text).toContain('324 centra');
  });

  it('in English, on an English page', async () => {
    const text = await nowhere(`<${TAG} lang="en" src="${address()}"></${TAG}>`);
    expect(text).toContain('The data for this part could not be loaded.');
    expect(text).toContain('those of the Dutch Human Capital Roadmap of the Topsectors.');
  });

  it('where the page names one beside the address, also when the tag has content', async () => {
    const other = getRoadmap('human-capital-topsectoren-2020-2023');
    const text = await nowhere(
      `<hc-timeline src="${address()}" roadmap="${other.id}">Een ware zin.</hc-timeline>`,
      'hc-timeline',
    );
    expect(text).toContain(STANDS_IN);
    expect(text).toContain('Roadmap aangeboden aan de Tweede Kamer');
    const provided = await nowhere(
      `<hc-provider src="${address()}" roadmap="${other.id}"><hc-timeline>Een ware zin.</hc-timeline></hc-provider>`,
      'hc-timeline',
    );
    expect(provided).toContain(STANDS_IN);
    expect(provided).toContain('Roadmap aangeboden aan de Tweede Kamer');
  });

  it('under a name that fits every embedded roadmap', () => {
    for (const { id } of embeddedRoadmaps) {
      const { title } = getRoadmap(id);
      expect(title.nl).toMatch(/roadmap human capital topsectoren/i);
      expect(title.en).toContain('Human Capital Roadmap of the Topsectors');
    }
  });

  it('not where it has no such target: what was wrong with the address is what is told', async () => {
    serve(() => new Response('', { status: 404 }));
    const warnings = await warningsDuring(async () => {
      const element = await mount(`<${TAG} src="${address()}" target="trees"></${TAG}>`, TAG);
      expect(seen(element)).toBe(NOT_REACHED);
    });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('the server answered 404');
  });

  it('until the address has a roadmap', async () => {
    serve(() => new Response('', { status: 404 }));
    await warningsDuring(async () => {
      const element = await mount(`<${TAG} src="${address()}"></${TAG}>`, TAG);
      serve(own);
      element.src = address();
      await settled(element);
      expect(seen(element)).toContain('Een eigen doel');
      expect(seen(element)).not.toContain(NOT_REACHED);
    });
  });
});
