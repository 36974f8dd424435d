import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { OpenEditor } from './editor.js';
import { widgetNode } from './tiptap-widget.js';

const widgets = [
  widgetNode('hc-target-progress', ['target', 'as-of', 'lang', 'variant', 'class']),
  widgetNode('hc-target-chart', ['target', 'as-of', 'lang', 'class']),
];

export const open: OpenEditor = (place, isPrepared) => {
  const editor = new Editor({ element: place, extensions: [StarterKit, ...(isPrepared ? widgets : [])] });
  return Promise.resolve({
    editable: editor.view.dom,
    write: (html) => void editor.commands.setContent(html),
    read: () => editor.getHTML(),
  });
};
