import 'tinymce';
import type { TinyMCE } from 'tinymce';
import 'tinymce/models/dom/index.js';
import 'tinymce/themes/silver/index.js';
import 'tinymce/icons/default/index.js';
import 'tinymce/plugins/code/index.js';
import 'tinymce/plugins/link/index.js';
import 'tinymce/plugins/lists/index.js';
import type { OpenEditor } from './editor.js';
import { widgets } from './tinymce-widgets.js';

/** Its parts find it here, too. */
const { tinymce } = globalThis as unknown as { readonly tinymce: TinyMCE };

export const open: OpenEditor = async (place, isPrepared) => {
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'link lists code',
    // Of the looks of the editor nothing is tested.
    skin: false,
    content_css: false,
    ...(isPrepared ? widgets : {}),
  });
  if (editor === undefined) throw new Error('TinyMCE did not start');
  return {
    editable: editor.getBody(),
    write: (html) => {
      editor.setContent(html);
    },
    read: () => editor.getContent(),
  };
};
