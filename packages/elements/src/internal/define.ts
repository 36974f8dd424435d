/**
 * Registers a tag unless it is taken: two copies of the library on one page must not throw. The copy that
 * came first stays.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, elementClass);
}
