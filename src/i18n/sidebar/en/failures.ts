/** Why the server did not answer. */
export const failures = {
  accounts:
    'Google cannot tell which of your accounts is asking. Open this spreadsheet in a window where you are signed in to one Google account only (a private window will do), then open Polecam again.',
  connection: 'Google cannot be reached. Check your internet connection and try again.',
  unknown: 'It did not work, and Google gave no reason. Try again.',
  sheetGone: 'This sheet is no longer in the workbook.',
};
