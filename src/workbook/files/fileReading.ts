import type { FileNote, FileRefusal } from './fileNote';
import type { Table } from './readTable';

/** A table of a file; its name where it has one of its own, beside the file's. */
export interface NamedTable {
  readonly name: string | null;
  readonly table: Table;
}

/** What came of reading a file. */
export type FileReading =
  | { readonly ok: true; readonly sheets: readonly NamedTable[]; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly refusal: FileRefusal };
