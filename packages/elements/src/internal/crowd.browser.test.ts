import { expect, it } from 'vitest';
import room from '../pre.css?inline';
import { mount } from '../../test/mount.js';

const one = '<hc-target-progress target="coe-civ-capacity"></hc-target-progress>';
const reserveRoom = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(room);
  document.adoptedStyleSheets.push(sheet);
};
const visibility = (widget: Element): string | null | undefined => {
  const base = widget.shadowRoot?.querySelector('[part=base]');
  return base && getComputedStyle(base).contentVisibility;
};

it('with sixty widgets on a page, and room for each, only those in view are laid out', async () => {
  reserveRoom();
  const few = await mount(`<main>${one.repeat(59)}</main>`, 'hc-target-progress');
  expect(visibility(few)).toBe('visible');
  const many = await mount(`<main>${one.repeat(60)}</main>`, 'hc-target-progress');
  expect(visibility(many)).toBe('auto');
  // In view or not, its text is on the page for who searches or listens.
  const last = document.querySelector('hc-target-progress:last-child');
  expect(last?.shadowRoot?.querySelector('[part=verdict]')?.textContent).toContain('324 centra');
});
