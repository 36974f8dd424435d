const given = new Set<string>();

/** Tells the developer something once, however many widgets have the same trouble. */
export function warnOnce(message: string): void {
  if (given.has(message)) return;
  given.add(message);
  console.warn(message);
}
