import { expect, it } from 'vitest';
import { getRoadmap } from '@hc-roadmap/core/roadmaps';
import { eventsDuring, mount, seen, settled, warningsDuring } from '../../test/mount.js';

const TAG = 'hc-timeline';
const roadmap = getRoadmap();

const dates = (element: HTMLElement): string[] =>
  [...(element.shadowRoot?.querySelectorAll('time') ?? [])].map(({ dateTime }) => dateTime);

it('the history begins with the agreement of 2015 and ends with the roadmap that came after', async () => {
  const element = await mount('<hc-timeline></hc-timeline>', TAG);
  expect(dates(element)).toHaveLength(roadmap.events.length);
  expect(dates(element)[0]).toBe('2015-05');
  expect(seen(element, '[part=date]')).toBe('mei 2015');
  expect(dates(element).at(-1)).toBe('2019-11-11');
});

it('every event has a link to who says so', async () => {
  const element = await mount('<hc-timeline></hc-timeline>', TAG);
  const events = [...(element.shadowRoot?.querySelectorAll('[part=event]') ?? [])];
  expect(events.every((event) => event.querySelector('[part=sources] a[href^=http]') !== null)).toBe(true);
});

it('the newest comes first when the page wants that, without loading anything again', async () => {
  const element = await mount('<hc-timeline></hc-timeline>', TAG);
  const oldestFirst = dates(element);
  const events = await eventsDuring(async () => {
    element.sort = 'newest';
    await settled(element);
  });
  expect(events).toEqual([]);
  expect(dates(element)).toEqual([...oldestFirst].reverse());
});

it('speaks English, and a roadmap without a history says so', async () => {
  const element = await mount('<hc-timeline lang="en"></hc-timeline>', TAG);
  expect(seen(element, '[part=heading]')).toBe('History');
  element.data = { ...roadmap, events: [] };
  await settled(element);
  expect(seen(element)).toContain('No events of this roadmap are known.');
});

it('markup in an event is text', async () => {
  const element = await mount('<hc-timeline></hc-timeline>', TAG);
  const bad = '<img src=x onerror="document.title=1">';
  element.data = { ...roadmap, events: [{ id: 'a', date: '2017', name: { nl: bad, en: bad }, sources: [] }] };
  await settled(element);
  expect(seen(element, '[part=name]')).toBe(bad);
});

it('an unknown roadmap: a message, the last good state, an event and a warning', async () => {
  const element = await mount('<hc-timeline></hc-timeline>', TAG);
  const warnings = await warningsDuring(async () => {
    const events = await eventsDuring(async () => {
      element.roadmap = 'no-such-history';
      await settled(element);
    });
    expect(events).toEqual(['hc-error']);
  });
  expect(warnings[0]).toContain('no-such-history');
  expect(dates(element)).toHaveLength(roadmap.events.length);
});
