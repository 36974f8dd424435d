/**
 * What a widget is made of, the widget itself and its shadow roots included.
 *
 * @param {Element} widget
 * @returns {{ elements: number, nodes: number }} `nodes` counts texts, comments and shadow roots, too
 */
export function countNodes(widget) {
  let elements = 0;
  let nodes = 0;
  const visit = (node) => {
    nodes += 1;
    if (node instanceof Element) {
      elements += 1;
      if (node.shadowRoot !== null) visit(node.shadowRoot);
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(widget);
  return { elements, nodes };
}
