/** The page about several workbooks. */
export const sources = {
  lead: 'Each salesperson keeps a workbook of their own, and you see all of them on one sheet: who is connected, how each compares with your norms, and every referral.',
  givesTitle: 'What you get',
  gives: [
    'Per salesperson: clients, meetings, referrals and deals, beside the norms of your Settings, how many next steps are due, how many clients wait to hear what became of their referral, and the date of the last entry.',
    'One log of everybody’s referrals, with the stages in the words of your own workbook.',
    'Any language: their workbooks may be in Polish, English or Russian. Sheets may be renamed and columns moved there, because formulas find the cells by name.',
  ],
  yoursTitle: 'What you do',
  yours: [
    {
      title: 'Paste the links',
      text: 'Choose {menu}, then {team} and {collect}. Paste the links, one per line, a name before each, and press {add}.',
    },
    {
      title: 'Allow access',
      text: 'On the sheet {sheet}, point at #REF! in the column {connection} and press “Allow access”, once for each workbook. The button is Google’s: it appears only for workbooks that you may open.',
    },
    {
      title: 'Check the connections',
      text: 'Press {again} to see whether every workbook is connected. To stop collecting from one, press the × beside it: its row is emptied, and the workbook itself stays as it is.',
    },
  ],
  answersTitle: 'What the states mean',
  said: 'It says',
  meaning: 'What it means',
  answers: {
    answers: 'The workbook is connected, and its figures are in its row.',
    silent:
      'Google Sheets may not read it: access is not allowed yet, nobody has shared it with you, or the link is wrong. Point at #REF! in its row, and the cell says which.',
    noPolecam:
      'The workbook can be read, but there are no sheets of Polecam in it. The salesperson adds them: Polecam → {addSheet} → {referrals}.',
    unconnected: 'You typed this row on the sheet yourself. Press “{connect}” in the panel.',
    badLink: 'The column of links holds something else. Copy the address of the workbook again.',
    badName: 'The name is missing or used twice, and referrals are counted by it.',
  },
  sharedTitle: 'Who can read what',
  shared: [
    'The salesperson has to share the workbook with you; the right to view is enough. Without it you cannot allow access.',
    'Once you have allowed it, everyone who may edit your workbook can read everything in theirs with formulas: every sheet, not only what Polecam shows, even if the salesperson never shared it with them. Say so before you ask for the link.',
    'Whoever may only view your workbook sees what the sheet {sheet} shows.',
    'Removing a workbook here takes its figures away, not the access. That ends when the workbook is no longer shared with the person who allowed it.',
    'Polecam itself opens none of these workbooks and writes nothing into them: Google Sheets reads them with formulas.',
  ],
  limitsTitle: 'Limits',
  limits: [
    'At most {most} workbooks: with more, Google Sheets becomes too slow.',
    'Google Sheets looks again by itself, but not at once: a new referral may take up to an hour to arrive.',
    'Profit is in the currency of each workbook, shown under {connection}, and is not converted.',
    'The log here is a copy: correct a referral in the workbook that it comes from.',
  ],
};
