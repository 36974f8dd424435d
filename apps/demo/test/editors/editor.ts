/** An editor of a content management system, as a test works with it in a browser. */
export interface Editor {
  /** What a person writes in. */
  readonly editable: HTMLElement;
  /** Takes HTML as the dialog for source code does. */
  readonly write: (html: string) => void;
  /** What is stored. */
  readonly read: () => string;
}

/** Opens an editor as it comes, or prepared for widgets as `docs/editors.md` says. */
export type OpenEditor = (place: HTMLElement, isPrepared: boolean) => Promise<Editor>;
