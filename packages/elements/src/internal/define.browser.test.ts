import { expect, it } from 'vitest';
import { define } from './define.js';

it('leaves a tag to the copy that took it first', () => {
  const First = class extends HTMLElement {};
  const Second = class extends HTMLElement {};
  define('hc-taken-twice', First);
  define('hc-taken-twice', Second);
  expect(customElements.get('hc-taken-twice')).toBe(First);
});
