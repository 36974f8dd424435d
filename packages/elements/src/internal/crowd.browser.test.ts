import { expect, it, vi } from 'vitest';
import { mount, settled } from '../../test/mount.js';

const one = '<hc-target-progress target="coe-civ-capacity"></hc-target-progress>';
const skips = (widget: Element): string | undefined => {
  const base = widget.shadowRoot?.querySelector('[part=base]');
  return base ? getComputedStyle(base).contentVisibility : undefined;
};

it('on a page with few widgets all are laid out, on one with sixty only those in view', async () => {
  const first = await mount(`<main>${one.repeat(59)}</main>`, 'hc-target-progress');
  expect(skips(first)).toBe('visible');
  const last = document.createElement('hc-target-progress');
  document.querySelector('main')?.append(last);
  await settled(last);
  const height = last.offsetHeight;
  await vi.waitFor(() => expect(skips(last)).toBe('auto'), 5000);
  expect(skips(first)).toBe('auto');
  expect(last.offsetHeight).toBe(height);
  // In view or not, its text is on the page for who searches or listens.
  expect(last.shadowRoot?.querySelector('[part=verdict]')?.textContent).toContain('324 centra');
});
