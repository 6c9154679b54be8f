/** The page of the sheets. */
export const sheets = {
  title: 'Sheets',
  lead: 'Polecam adds these sheets to your own spreadsheet. The numbers in the pictures are invented.',
  refill:
    'A sheet is filled again without touching what you typed, also after you renamed it or moved its columns. A sheet of yours that happens to have the same name is never written over.',
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
