import { findLayout } from './findLayout';

/** Reads a sheet of ours in one call: gives the cells below the header of a column by its key, none where it is gone. */
export function columnReader(sheet: GoogleAppsScript.Spreadsheet.Sheet): (key: string) => readonly unknown[] {
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  return key => {
    const column = layout?.columns.get(key);
    return layout === undefined || column === undefined
      ? []
      : values.slice(layout.headerRow).map(row => row[column - 1] ?? '');
  };
}
