import { expect, it } from 'vitest';
import { coeCivCapacity } from '@hc-roadmap/core/roadmaps/human-capital-topsectoren-2016-2020/targets/coe-civ-capacity';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import type { Roadmap } from '@hc-roadmap/core';
import { mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-target-progress';
const stemGraduates = (attributes = ''): string =>
  `<hc-target-progress target="stem-graduates" ${attributes}></hc-target-progress>`;
const verdict = (element: HTMLElement): string => seen(element, '[part=verdict]');

it('gives the date to the widgets inside it', async () => {
  const alone = await mount(stemGraduates('as-of="2017-12"'), TAG);
  const said = verdict(alone);
  const element = await mount(
    `<hc-provider as-of="2017-12"><div>${stemGraduates()}</div></hc-provider>`,
    TAG,
  );
  expect(verdict(element)).toBe(said);
});

it('gives the method, and a widget names it', async () => {
  const element = await mount(
    `<hc-provider method="statcan" as-of="2018">${stemGraduates()}</hc-provider>`,
    TAG,
  );
  expect(seen(element, '[part=subject]')).toContain('Statistics Canada');
});

it('gives the language', async () => {
  const element = await mount(`<hc-provider lang="en">${stemGraduates()}</hc-provider>`, TAG);
  expect(verdict(element)).toMatch(/^Not achieved\./);
});

it('goes behind what a widget says itself', async () => {
  const today = verdict(await mount(stemGraduates(), TAG));
  const element = await mount(
    `<hc-provider as-of="2017-12">${stemGraduates('as-of="2026"')}</hc-provider>`,
    TAG,
  );
  expect(verdict(element)).toBe(today);
});

it('takes from a provider around it what it does not say itself', async () => {
  const both = verdict(
    await mount(`<hc-provider as-of="2017-12" lang="en">${stemGraduates()}</hc-provider>`, TAG),
  );
  const element = await mount(
    `<hc-provider as-of="2017-12"><hc-provider lang="en">${stemGraduates()}</hc-provider></hc-provider>`,
    TAG,
  );
  expect(verdict(element)).toBe(both);
});

it('reaches into shadow roots', async () => {
  const said = verdict(await mount(stemGraduates('as-of="2017-12"'), TAG));
  const provider = await mount('<hc-provider as-of="2017-12"><div></div></hc-provider>', 'hc-provider');
  const root = provider.querySelector('div')?.attachShadow({ mode: 'open' });
  const element = document.createElement(TAG);
  element.target = 'stem-graduates';
  root?.append(element);
  await settled(element);
  expect(verdict(element)).toBe(said);
});

it('tells its widgets, also those of a provider inside it, when something changes', async () => {
  const element = await mount(
    `<hc-provider><hc-provider>${stemGraduates()}</hc-provider></hc-provider>`,
    TAG,
  );
  const before = verdict(element);
  const outer = document.querySelector('hc-provider');
  if (outer === null) throw new Error('there must be a provider');
  outer.asOf = '2017-12';
  await settled(outer);
  await settled(element);
  expect(verdict(element)).not.toBe(before);
  outer.asOf = null;
  outer.lang = 'en';
  await settled(outer);
  await settled(element);
  expect(verdict(element)).toMatch(/^Not achieved\./);
});

it('loses a widget that is moved out of it', async () => {
  const element = await mount(`<hc-provider as-of="2017-12">${stemGraduates()}</hc-provider>`, TAG);
  const inside = verdict(element);
  document.body.append(element);
  await settled(element);
  expect(verdict(element)).not.toBe(inside);
});

it('gives a roadmap of the page itself, and a widget that names a roadmap takes that', async () => {
  const [target] = coeCivCapacity.targets;
  const own = {
    ...coeCivCapacity,
    targets: [{ ...target, name: { nl: 'Van ons', en: 'Ours' } }],
  } as unknown as Roadmap;
  const element = await mount('<hc-provider><hc-target-progress></hc-target-progress></hc-provider>', TAG);
  const provider = document.querySelector('hc-provider');
  if (provider === null) throw new Error('there must be a provider');
  provider.data = own;
  await settled(provider);
  await settled(element);
  expect(seen(element, '[part=heading]')).toBe('Van ons');
  element.roadmap = 'human-capital-topsectoren-2016-2020';
  await settled(element);
  expect(seen(element, '[part=heading]')).not.toBe('Van ons');
});

it('that asks for what does not exist is answered by each widget', async () => {
  const warnings = await warningsDuring(async () => {
    const element = await mount(`<hc-provider method="guess">${stemGraduates()}</hc-provider>`, TAG);
    expect(seen(element, '[part=error]')).toContain('kan niet worden getoond');
  });
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('guess');
});

it('takes no room of its own', async () => {
  const provider = await mount('<hc-provider><p>Tekst</p></hc-provider>', 'hc-provider');
  expect(getComputedStyle(provider).display).toBe('contents');
  expect(provider.innerText).toBe('Tekst');
});

it('gives a whole roadmap to action lines too', async () => {
  const roadmap = getRoadmap();
  const [line] = roadmap.actionLines;
  const edition = line?.editions.find((one) => one.edition === roadmap.defaultEdition);
  if (line === undefined || edition === undefined) throw new Error('the roadmap must have action lines');
  const element = await mount(
    '<hc-provider><hc-action-lines></hc-action-lines></hc-provider>',
    'hc-action-lines',
  );
  const provider = document.querySelector('hc-provider');
  if (provider === null) throw new Error('there must be a provider');
  const renamed = { ...edition, name: { nl: 'Onze lijn', en: 'Our line' } };
  provider.data = { ...roadmap, actionLines: [{ ...line, editions: [renamed] }] };
  await settled(provider);
  await settled(element);
  expect(seen(element, '[part=name]')).toBe('Onze lijn');
  expect(seen(element, '[part=targets]')).toContain('Verdubbeling');
});
