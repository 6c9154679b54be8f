/** The add-on's menu, and what to say when Sheets fails: texts for where no other file can be read. */
export const en = {
  enable: 'Enable formulas here',
  home: 'Open Polecam',
  orders: 'Start from my orders…',
  idealClient: 'Ideal client…',
  formulas: 'Formulas…',
  why: 'Why this number…',
  enabled: 'The formulas now work in this spreadsheet. Try =TIME_SHARE(70%).',
  sidebar: 'Polecam',
  failed: 'Google Sheets did not answer in full. Nothing of yours was lost: please try again.',
} as const;
