import { Node } from '@tiptap/core';

/** Makes Tiptap keep a widget, with the sentence and the link in it. */
export function widgetNode(name: string, attributes: readonly string[]): Node {
  return Node.create({
    name,
    group: 'block',
    content: 'block*',
    // Without this, what is pasted into an empty paragraph loses what is around it.
    defining: true,
    addAttributes: () => Object.fromEntries(attributes.map((attribute) => [attribute, { default: null }])),
    parseHTML: () => [{ tag: name }],
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
  });
}
