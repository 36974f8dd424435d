/** What holds wherever the files are. */
const ANYWHERE = [
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
] as const;

/**
 * What the page of a widget may do, as it says itself: nothing but what these files are. In a frame with `sandbox` WebKit
 * takes `'self'` for nothing, so the origin is named as well.
 *
 * @param address Where the files will be.
 */
export function pagePolicy(address: string): string {
  const ours = `'self' ${new URL(address).origin}`;
  return ["default-src 'none'", `script-src ${ours}`, `style-src ${ours}`, ...ANYWHERE].join('; ');
}

/** What a server says of such a page. It does not know its own origin, and any page may frame them. */
export const SERVER_POLICY = [...ANYWHERE, 'frame-ancestors *'].join('; ');
