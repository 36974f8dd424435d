import { redirect } from '@hc-roadmap/core/lookup';

/**
 * Has an element, or the provider around it, ask for what a retired id leads to. Is loaded only where an id was not found; it takes
 * nothing from other modules of this package, so that they need not be files of their own for every page.
 *
 * @param code Which kind of id was not found: `unknown-target`, for example.
 * @param askers The element, then the provider that may have asked in its place.
 * @param warn Tells the developer.
 * @returns Whether the id was a retired one.
 */
export function followRetired(
  code: string,
  askers: readonly (Element | null)[],
  warn: (tag: string, code: string, message: string) => void,
): boolean {
  const what = code.replace('unknown-', '');
  for (const asker of askers) {
    const retired: unknown = asker && Reflect.get(asker, what);
    if (asker === null || typeof retired !== 'string') continue;
    const successor = redirect(retired);
    if (successor === retired) return false;
    Reflect.set(asker, what, successor);
    warn(asker.localName, 'retired-id', `${what} ${retired} is now ${successor}`);
    return true;
  }
  return false;
}
