/** The page of the sheets. */
export const sheets = {
  title: 'Sheets',
  lead: 'Polecam adds these sheets to your own spreadsheet. The numbers in the pictures are invented.',
  refill:
    'A sheet is filled again without touching what you typed, also after you renamed it or moved its columns. A sheet of yours that happens to have the same name is never written over.',
  print:
    'To print a sheet, choose {menu}: you get a PDF of what it holds, without the empty rows that stand ready below it and their boxes. A wide sheet comes in parts that can still be read. Columns that you hide are not printed.',
  tooSmall: 'At some hundred thousand orders a spreadsheet becomes slow. What to do then: {page}.',
  picture: 'The sheet “{name}”, filled with invented clients',
  columns: 'Columns of the sheet “{name}”',
  column: 'Column',
  meaning: 'What it holds',
  filledBy: 'Filled by',
  by: { person: 'you', addon: 'Polecam', formula: 'a formula' },
  named: {
    one: 'plus {count} column whose header is set by a formula',
    other: 'plus {count} columns whose headers are set by a formula',
  },
};
