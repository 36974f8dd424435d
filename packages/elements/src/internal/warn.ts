const given = new Set<string>();

/** Where every code has its own heading. */
const HELP = 'https://github.com/hc-roadmap/hc-roadmap/blob/main/docs/errors.md';

/**
 * Tells the developer something once, however many widgets have the same trouble.
 *
 * @param tag Name of the widget.
 * @param code What kind of trouble it is; `docs/errors.md` has a heading for it.
 */
export function warnOnce(tag: string, code: string, message: string): void {
  const text = `<${tag}> ${message} [${code}] ${HELP}#${code}`;
  if (given.has(text)) return;
  given.add(text);
  console.warn(text);
}
