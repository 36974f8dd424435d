import { expect, it, vi } from 'vitest';
import { renderToString } from '../server.js';

vi.mock('@hc-roadmap/core/lookup', async (original) => ({
  ...(await original<object>()),
  redirect: (id: string) => (id === 'retired-target' ? 'stem-graduates' : id),
}));

it('a target that has another id now is drawn on a server too, and the developer is told', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const inside = async (target: string): Promise<string | undefined> =>
    (await renderToString('hc-target-progress', { target })).split('<template')[1];
  expect(await inside('retired-target')).toBe(await inside('stem-graduates'));
  expect(warned).toHaveBeenCalledOnce();
  expect(warned).toHaveBeenCalledWith(expect.stringContaining('[retired-id]'));
  await expect(inside('no-such-target')).rejects.toMatchObject({ code: 'unknown-target' });
});
