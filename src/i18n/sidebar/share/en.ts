import type { PluralForms } from '../../plural';

/** The panel for sharing with people who have no Polecam, in English: the shape of every other language. */
export const share = {
  title: 'Share without Polecam',
  why: 'Sheets that people can read and recalculate without the add-on',
  lead: 'People without Polecam cannot compute its formulas. Replace the formulas before you share; bring them back whenever you like.',
  none: 'No sheet has Polecam formulas yet.',
  way: 'What to put in place of the formulas',
  native: 'Google Sheets formulas',
  nativeWhy:
    'They give the same numbers and go on recalculating. Where Google has no such formula, the current values stay.',
  values: 'Current values',
  valuesWhy: 'What the cells show now. It no longer changes.',
  scope: 'Where',
  allSheets: 'On all sheets',
  oneSheet: 'On one sheet',
  copy: 'On a copy of one sheet',
  copyWhy: 'A new sheet beside it; the sheet itself stays as it is.',
  sheet: 'Sheet',
  cannot: 'Left as they are, because they show an error: {left}.',
  caution: 'Google Sheets formulas do not say in words what is wrong with a cell; ours do.',
  prepare: 'Prepare to share',
  preparing: 'Replacing the formulas…',
  copying: 'Making the copy…',
  copied: 'The copy is ready: “{name}”.',
  copyThere: 'There is a copy of just this already: “{name}”.',
  done: forms({ one: '{number} formula is replaced.', many: '{number} formulas are replaced.' }),
  nothing: 'There was no formula to replace.',
  left: 'Left as they are, because they show an error or it is unclear which cells they fill: {cells}.',
  more: 'and others: {number}',
  keptTitle: 'Replaced formulas',
  kept: forms({
    one: '{number} formula is kept on a hidden sheet of this workbook.',
    many: '{number} formulas are kept on a hidden sheet of this workbook.',
  }),
  keptWhy: 'While a sheet has values in their place, Polecam does not fill it again.',
  bringBack: 'Bring formulas back',
  bringBackHere: 'Only on “{name}”',
  bringing: 'Bringing the formulas back…',
  broughtBack: forms({ one: '{number} formula is back.', many: '{number} formulas are back.' }),
  changed:
    'Someone has typed into these cells, or their columns have lost what the formula needs, so they stay as they are: {cells}. Clear what was typed there and try again.',
};

/** Lets other languages have the forms that English lacks. */
function forms(english: PluralForms): PluralForms {
  return english;
}
