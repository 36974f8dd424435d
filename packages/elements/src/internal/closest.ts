/** The nearest element around a node that matches, the node itself included; out of shadow roots too. */
export function closestAcross(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found !== null) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAcross(root.host, selector) : null;
}

/** The nearest element strictly around an element that matches. */
export function closestAround(element: Element, selector: string): Element | null {
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return outer === null ? null : closestAcross(outer, selector);
}
