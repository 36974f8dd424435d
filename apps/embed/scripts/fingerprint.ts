import { createHash } from 'node:crypto';

/** What a browser compares a module of ours with: SHA-256, base64. A page of one widget loads some twenty of them. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** What a page says of a file that it names itself: the value of its attribute `integrity`. */
export function integrity(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}
