import type { PluralForms } from '../../plural';

/** The view of the salespeople's own workbooks in English: the shape of every other language. */
export const sources = {
  title: 'Several workbooks',
  why: 'Does each salesperson keep a separate workbook? Collect from all of them here: who answers, clients, referrals, deals.',
  collect: 'Collect from workbooks…',
  lead: 'This workbook reads your salespeople’s workbooks with Google Sheets formulas. Polecam itself never opens them.',
  listed: 'Workbooks',
  referrals: forms({ one: '{number} referral', many: '{number} referrals' }),
  deals: forms({ one: '{number} deal', many: '{number} deals' }),
  noName: '(no name)',
  silent: 'no answer yet',
  noPolecam: 'answers, but has no sheets of Polecam',
  unconnected: 'typed on the sheet, not connected yet',
  badLink: 'the link is not to Google Sheets: correct it on the sheet',
  badName: 'needs a name of its own: type one on the sheet',
  allow: forms({
    one: '{number} workbook gives no answer yet. On the sheet, point at #REF! in its row and press “Allow access”. If there is no such button, ask for the right to view it, or check the link.',
    many: '{number} workbooks give no answer yet. On the sheet, point at #REF! in their rows and press “Allow access”. If there is no such button, ask for the right to view them, or check the links.',
  }),
  connect: 'Connect what was typed',
  show: 'Show the sheet',
  again: 'Look again',
  removeOf: 'Remove: {name}',
  removing: 'Removing…',
  removed: 'No longer collecting from: {name}.',
  changedMeanwhile: 'Someone has just changed that row. Nothing is removed: look once more.',
  addTitle: 'Add workbooks',
  links: 'Links, one per line',
  linksHint: 'From the browser’s address bar. A name before a link is taken too.',
  whose: 'Whose is the workbook …{id}?',
  notALink: 'Not a link to Google Sheets: {line}',
  there: 'Collected already: {name}',
  nameTwice: 'This name is taken: give each workbook its own.',
  everyone: 'Once access is allowed, everyone who edits this workbook can read from theirs.',
  add: 'Collect',
  adding: 'Connecting the workbooks…',
  added: forms({ one: '{number} workbook added.', many: '{number} workbooks added.' }),
  connected: 'Connected.',
  theirPart: 'What a salesperson does',
  theirSteps: [
    'Copies the workbook’s address from the browser and sends it to you.',
    'Shares the workbook with you: Viewer is enough.',
    'Logs referrals there with Polecam, in any language. Nothing else: sheets may be renamed, columns moved.',
  ],
};

function forms(english: PluralForms): PluralForms {
  return english;
}
