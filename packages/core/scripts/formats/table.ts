import type { LocalizedText } from '../../src/types.js';

export type Cell = string | number | boolean | readonly string[] | undefined;

export interface Column {
  readonly name: string;
  /** `list` is texts with a space between them: ids have none in them. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'address' | 'list';
  readonly title: LocalizedText;
  readonly description: string;
  readonly required?: boolean;
  /** The only texts that can stand in it. */
  readonly codes?: readonly string[];
}

/** A reference to the rows of another table, or of the table itself. */
interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly tableColumns: readonly string[];
}

export interface Table {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** A column in one line. */
export function column(
  name: string,
  type: Column['type'],
  nl: string,
  en: string,
  description: string,
  more: Pick<Column, 'required' | 'codes'> = {},
): Column {
  return { name, type, title: { nl, en }, description, ...more };
}
