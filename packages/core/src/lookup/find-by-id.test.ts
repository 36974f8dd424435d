import { describe, expect, it } from 'vitest';
import { findById } from './find-by-id.js';

const items = [{ id: 'one' }, { id: 'other' }];

describe('what an id names in a list', () => {
  it('is found by the id itself', () => {
    expect(findById(items, 'other')).toBe(items[1]);
    expect(findById(items, 'another')).toBeUndefined();
  });

  it('is the first of two with one id', () => {
    const twice = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
    expect(findById(twice, 'a')).toBe(twice[0]);
  });

  it('is what the list holds now, when it was changed after it was searched', () => {
    const list = [{ id: 'a' }, { id: 'b' }];
    expect(findById(list, 'b')).toBe(list[1]);
    list.unshift({ id: 'c' });
    expect(findById(list, 'b')).toBe(list[2]);
    expect(findById(list, 'c')).toBe(list[0]);
    list.pop();
    expect(findById(list, 'b')).toBeUndefined();
  });
});
