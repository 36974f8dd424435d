import { describe, expect, it } from 'vitest';
import { after, atOnce } from './at-once.js';

describe('what is loaded', () => {
  it('comes for the first one who asks, and is there at once for the next', async () => {
    const figures = [1, 2, 3];
    const load = (): Promise<number[]> => Promise.resolve(figures);
    const first = atOnce(load);
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toBe(figures);
    expect(atOnce(load)).toBe(figures);
  });

  it('can be asked for again when it did not come', async () => {
    let times = 0;
    const load = (): Promise<number> => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(times);
    };
    await expect(atOnce(load)).rejects.toThrow('offline');
    expect(await atOnce(load)).toBe(2);
    expect(atOnce(load)).toBe(2);
  });

  it('is gone on with at once or later, with the same outcome', async () => {
    expect(after(2, (number) => number + 1)).toBe(3);
    expect(await after(Promise.resolve(2), (number) => number + 1)).toBe(3);
    await expect(after(Promise.reject(new Error('offline')), () => 1)).rejects.toThrow('offline');
  });
});
