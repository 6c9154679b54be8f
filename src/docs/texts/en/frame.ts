/** What stands around every page. */
export const frame = {
  skip: 'Skip to the text',
  pages: 'Pages',
  languages: 'Languages',
  home: 'Start',
  formulas: 'Formulas',
  sheets: 'Sheets',
  method: 'Method',
  onThisPage: 'On this page',
  footer: 'Polecam: selling by referral in Google Sheets. Free software, MIT licence.',
};
