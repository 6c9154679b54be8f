/** Texts of every panel. */
export const common = {
  back: 'Back',
  learnMore: 'Learn more',
  home: 'Home',
  open: 'Open',
  add: 'Add',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  remove: 'Remove {name}',
  reading: 'Reading the workbook…',
  opening: 'Opening the sheet…',
  stepOf: '{done} of {all}',
  slow: 'Google has not answered yet. Wait a moment or try again.',
  rows: { one: '{number} row', other: '{number} rows' },
  clients: { one: '{number} client', other: '{number} clients' },
  notNumber: 'Write a number from {least} to {most}.',
};
