import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { describe, expect, it } from 'vitest';
import { installed } from './support/stranger.js';

const manifest = JSON.parse(
  readFileSync(join(installed('elements'), 'dist/custom-elements.json'), 'utf8'),
) as Package;
const elements = manifest.modules.flatMap(
  ({ declarations = [] }) => declarations as CustomElementDeclaration[],
);
/** A provider shows nothing of itself. */
const widgets = elements.filter(({ tagName }) => tagName !== 'hc-provider');

type Kind = 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

interface Use {
  readonly tag: string;
  readonly name: string;
  readonly description: string;
  readonly type: string | undefined;
}

/** Everything of a kind that the elements have, each with the element that has it. */
function usesOf(kind: Kind, of: readonly CustomElementDeclaration[] = elements): Use[] {
  return of.flatMap((element) =>
    (element[kind] ?? []).map((item) => ({
      tag: element.tagName ?? '',
      name: item.name,
      description: item.description ?? '',
      type: (item as { readonly type?: { readonly text: string } }).type?.text,
    })),
  );
}

/** The elements that have something, by its name. */
const having = (kind: Kind, name: string): string[] =>
  usesOf(kind)
    .filter((use) => use.name === name)
    .map(({ tag }) => tag);

const tags = widgets.map(({ tagName }) => tagName ?? '');

/** What an attribute of this name is, in every element that has it: how its description begins, and its type. */
const meanings: Readonly<Record<string, readonly [description: RegExp, type: RegExp]>> = {
  roadmap: [/^Id of the roadmap; the default roadmap when absent\.$/, /^string \| null$/],
  src: [/^Address of a roadmap of your own, as JSON, in place of an embedded roadmap\.$/, /^string \| null$/],
  target: [/^Id of (?:the|a|a milestone) target\b/, /^string \| null$/],
  measure: [/^Id of the measure; the preferred one when absent/, /^string \| null$/],
  method: [
    /^Id of the method (?:to judge by|whose way to the goal is drawn); .* when absent\.$/,
    /^string \| null$/,
  ],
  'as-of': [
    /^Date to (?:assess on|look from) \(`2017`, `2017-12`, `2017-12-31`\); today when absent\.$/,
    /^string \| null$/,
  ],
  lang: [/^`nl` or `en`; the language of the page when absent\.$/, /./],
  'heading-level': [/^Level of the heading, 1 to 6[.;].*\b3 when absent\./, /^number$/],
  variant: [/when absent\.$/, /^(?:'[a-z]+' \| )+null$/],
  sort: [/when absent\.$/, /^(?:'[a-z]+' \| )+null$/],
};

describe('an attribute that more elements have', () => {
  const shared = [...new Set(usesOf('attributes').map(({ name }) => name))].filter(
    (name) => having('attributes', name).length > 1,
  );

  it('is one of those whose meaning is laid down', () => {
    expect(shared.sort()).toEqual(Object.keys(meanings).sort());
  });

  it.each(shared)('%s means the same in each', (name) => {
    const [description, type] = meanings[name] ?? [/$^/, /$^/];
    for (const use of usesOf('attributes').filter((one) => one.name === name)) {
      expect([use.tag, use.description]).toEqual([use.tag, expect.stringMatching(description)]);
      expect([use.tag, use.type ?? 'string']).toEqual([use.tag, expect.stringMatching(type)]);
    }
  });

  it('is in every element where the roadmap and the language can be said', () => {
    for (const name of ['roadmap', 'src', 'lang']) {
      expect([name, having('attributes', name)]).toEqual([name, elements.map(({ tagName }) => tagName)]);
    }
    expect(having('attributes', 'heading-level')).toEqual(tags);
  });
});

describe('every widget', () => {
  it('says when it is ready and when it is not, with events of these classes', () => {
    const classes = new Map(usesOf('events').map(({ name }) => [name, new Set<string>()] as const));
    for (const { name, type } of usesOf('events')) classes.get(name)?.add(type ?? 'none');
    expect(Object.fromEntries([...classes].map(([name, types]) => [name, [...types]]))).toEqual({
      'hc-ready': ['HcReadyEvent'],
      'hc-error': ['HcErrorEvent'],
      'hc-assessed': ['HcAssessedEvent'],
      'hc-select': ['HcSelectEvent'],
      'hc-evidence': ['HcEvidenceEvent'],
      'hc-provided': ['HcProvidedEvent'],
    });
    for (const name of ['hc-ready', 'hc-error']) expect([name, having('events', name)]).toEqual([name, tags]);
  });

  it('that has the button for the sources fires hc-evidence, and no other does', () => {
    expect(having('events', 'hc-evidence')).toEqual(having('cssParts', 'evidence'));
  });

  it('takes a heading, a footer and a text for when something is wrong', () => {
    for (const name of ['', 'heading', 'footer', 'error']) {
      expect([name, having('slots', name).filter((tag) => tags.includes(tag))]).toEqual([name, tags]);
    }
  });

  it('takes a text for when there is nothing to show, unless there always is something', () => {
    const always = ['hc-glossary', 'hc-roadmap', 'hc-second-opinions', 'hc-target-progress'];
    expect(tags.filter((tag) => !having('slots', 'empty').includes(tag)).sort()).toEqual(always);
  });

  it('says of a slot the same as every other widget', () => {
    for (const name of ['', 'heading', 'footer', 'empty', 'error']) {
      const said = usesOf('slots', widgets).filter((one) => one.name === name);
      expect([name, new Set(said.map(({ description }) => description)).size]).toEqual([name, 1]);
    }
  });

  it('has a base, a heading, sources and an error as parts', () => {
    for (const name of ['base', 'heading', 'sources', 'error']) {
      expect([name, having('cssParts', name)]).toEqual([name, tags]);
    }
  });

  it('takes data as an object', () => {
    for (const { tagName, members = [] } of widgets) {
      const data = members.find(({ name }) => name === 'data');
      expect([tagName, data?.kind]).toEqual([tagName, 'field']);
    }
  });
});

it.each(['cssParts', 'cssProperties', 'slots', 'events', 'attributes'] as const)(
  'what is described in the same words has the same name: %s',
  (kind) => {
    const names = new Map<string, Set<string>>();
    for (const { name, description } of usesOf(kind)) {
      names.set(description, (names.get(description) ?? new Set()).add(name));
    }
    expect([...names].filter(([, all]) => all.size > 1).map(([said, all]) => [said, ...all])).toEqual([]);
  },
);
