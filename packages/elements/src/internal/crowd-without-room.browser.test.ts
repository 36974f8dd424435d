import { expect, it } from 'vitest';
import { mount } from '../../test/mount.js';

it('where no room is reserved all of them are laid out, however many there are', async () => {
  const one = '<hc-target-progress target="coe-civ-capacity"></hc-target-progress>';
  const first = await mount(`<main>${one.repeat(100)}</main>`, 'hc-target-progress');
  const base = first.shadowRoot?.querySelector('[part=base]');
  expect(base && getComputedStyle(base).contentVisibility).toBe('visible');
});
