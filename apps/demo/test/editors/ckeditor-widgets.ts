import { Plugin } from '@ckeditor/ckeditor5-core';
import { DataFilter, DataSchema } from '@ckeditor/ckeditor5-html-support';

/** Makes CKEditor keep widgets, with the sentence and the link in each. */
export class Widgets extends Plugin {
  static readonly names = ['hc-target-progress', 'hc-target-chart'];

  static get requires(): readonly [typeof DataFilter, typeof DataSchema] {
    return [DataFilter, DataSchema];
  }

  init(): void {
    const schema = this.editor.plugins.get(DataSchema);
    const filter = this.editor.plugins.get(DataFilter);
    for (const name of Widgets.names) {
      schema.registerBlockElement({ view: name, model: name, modelSchema: { inheritAllFrom: '$container' } });
      filter.allowElement(name);
      filter.allowAttributes({ name, attributes: true, classes: true });
    }
  }
}
