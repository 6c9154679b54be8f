import { basename, extname } from 'node:path';
import type { Locale } from '../engine/odoo';
import type { NamedTable } from './fileReading';
import { tableSheet } from './tableSheet';
import type { SheetDraft } from './withSheet';

/** The sheets for the tables of a file: called as the file where it has one, else as they are called in it. */
export function fileSheets(file: string, tables: readonly NamedTable[], locale: Locale): readonly SheetDraft[] {
  const only = tables.length === 1;
  return tables.map(({ name, table }) =>
    tableSheet((only ? null : name) ?? basename(file, extname(file)), table, locale),
  );
}
