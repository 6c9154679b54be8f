/** The settings. */
export const settings = {
  title: 'Settings',
  why: 'Language, day, norms and hours of your sheets',
  loading: 'Reading the settings…',
  lead: 'All sheets use these at once. They are on the sheet “{name}”.',
  noSheet:
    'There is no Settings sheet yet. It holds the norms, the hours and the chances that all other sheets work with.',
  addSheet: 'Add the Settings sheet',
  language: 'Language of the sheets',
  languageChanged:
    'Someone has just chosen another language for the sheets. Nothing is written yet: look and choose again.',
  writeSheets: 'Switch the sheets to this language',
  writeSheetsWhy: 'Titles, headers and notes change language. What people typed stays.',
  writing: 'Switching the sheets: this may take half a minute…',
  written: {
    one: '{number} sheet is now in this language.',
    other: '{number} sheets are now in this language.',
  },
  setToday: 'Set to today',
  isToday: 'That is today.',
  inPercent: '{name}, %',
  computed: 'This is a formula: change it on the sheet.',
  notReadable: 'The sheet has “{text}” here, which the formulas cannot use.',
  empty: 'This is empty on the sheet.',
  save: 'Save',
  saving: 'Saving the settings…',
  saved: 'Saved. The sheets use it now.',
  changes: { one: '{number} change not saved yet', other: '{number} changes not saved yet' },
  changedMeanwhile: 'Someone has since changed this: {names}. Nothing is saved yet.',
  nowOnSheet: 'On the sheet now: {value}',
  takeTheirs: 'Take what the sheet says',
  saveMine: 'Save mine',
};
