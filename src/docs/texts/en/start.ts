/** The start page. */
export const start = {
  title: 'Sell by referral, in Google Sheets',
  lead: 'Polecam turns five articles about selling by referral into formulas, a guide in six steps and ready sheets. They answer what a client’s referrals are worth, who your ideal client is, where your hours should go and who is about to leave.',
  whoTitle: 'For whom',
  who: [
    'For salespeople who meet companies, not crowds: a dozen to a few hundred clients each, and deals that are won in conversation.',
    'And for those who lead them and would rather talk about the number of referrals and their quality than about impressions.',
  ],
  beginTitle: 'Begin in three steps',
  begin: [
    {
      title: 'Switch the formulas on',
      text: 'With Polecam installed, open a spreadsheet and choose {menu}. Then type {formula} into any cell: the result is {result}.',
    },
    {
      title: 'Build your client list',
      text: 'Paste your orders into a sheet, one order per row with date, client and amount, and choose {menu}. Polecam shows who buys, how often and for how much.',
    },
    {
      title: 'Describe your ideal client',
      text: 'Choose {menu}. Six short steps lead from your best and worst clients to five traits, and you score everyone by them.',
    },
  ],
  extensions: 'Extensions',
  insideTitle: 'What is inside',
  formulas: { one: '{count} formula', other: '{count} formulas' },
  formulasText: 'Each with its arguments, a worked example and what it refuses.',
  sheets: { one: '{count} ready sheet', other: '{count} ready sheets' },
  sheetsText: 'What each is for, and what every column means.',
  teamText: 'How a team works in one workbook, and how to share it with people who do not have Polecam.',
  articles: { one: '{count} article', other: '{count} articles' },
  articlesText: 'What they say, how Polecam uses it, and where it stops being certain.',
  privacyTitle: 'Your numbers stay yours',
  privacy:
    'Everything happens in your spreadsheet: Polecam has no server of its own, sends nothing anywhere and counts no visitors. This site loads nothing from elsewhere either.',
};
