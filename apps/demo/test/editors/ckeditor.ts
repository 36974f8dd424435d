import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { Widgets } from './ckeditor-widgets.js';
import type { OpenEditor } from './editor.js';

const plain = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];

export const open: OpenEditor = async (place, isPrepared) => {
  const editor = await ClassicEditor.create({
    attachTo: place,
    licenseKey: 'GPL',
    plugins: isPrepared ? [...plain, GeneralHtmlSupport, Widgets] : plain,
    htmlSupport: { allow: [{ name: 'iframe', attributes: true }] },
  });
  const editable = editor.ui.getEditableElement();
  if (editable === undefined) throw new Error('CKEditor must have a place to write in');
  return { editable, write: (html) => editor.setData(html), read: () => editor.getData() };
};
