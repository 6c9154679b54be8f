/** Sentences of the server: why an action was refused, the menu, the guard on computed columns. */
export const en = {
  'guard.computed': 'Polecam computes this column. Typing here stops it.',
  'guard.settings': 'The owner of this spreadsheet looks after Settings. Ask them before you change anything.',
  'check.moved': 'Polecam moved this here from {from}, where a formula puts its result: {value}',
  'check.movedSetting': 'Polecam moved this here from {from}, where the setting stood a second time: {value}',
  badRequest: 'The sidebar asked for something unknown ({part}). Close it and open it again from the menu.',
  cancelled: 'Cancelled. Nothing has been changed.',
  busy: 'Someone else is filling a sheet in this spreadsheet right now. Wait a moment and try again.',
  rowsMoved:
    'Someone moved rows of the sheet “{sheet}” or typed there just when Polecam was writing, so Polecam has changed nothing. Wait a moment and try again.',
  'unfinished.kept':
    'The sheet “{sheet}” was left half-made by an action that broke off, and somebody has typed there since. Polecam keeps it: take out what you need, then delete it.',
  sheetGone: 'That sheet is no longer in this spreadsheet. Choose another one.',
  protectedSheet:
    'The sheet “{sheet}” is protected and you may not edit it. Ask its owner, or give the new sheet another name.',
  keyColumnGone:
    'The sheet “{sheet}” has lost its column “{column}”. Undo that, or rename the sheet to have a new one made.',
  sheetNameBad: 'A sheet’s name must have 1 to 100 characters.',
  ordersEmpty: 'The sheet “{sheet}” has no rows below its header.',
  columnsMissing: 'Choose the columns with the date, the client and the amount.',
  columnsChanged:
    'The columns of “{sheet}” have changed, and “{column}” can no longer be told from the others. Open “Start from my orders” again and choose the columns anew.',
  columnTwice: 'A column can serve only once: choose a different one for each.',
  noOrders: 'No row of “{sheet}” has a date, a client and an amount. Check the columns you chose.',
  ordersUnanswered: 'Answer the questions of the preview first: without them a number could be wrong.',
  columnInPercent: 'The column “{column}” holds percentages, not amounts. Choose another one, or none.',
  traitsMissing: 'Choose exactly five traits first: there are {count}.',
  traitTwice: 'The trait “{trait}” is chosen twice.',
  weightsIncomplete: 'Give every trait a weight, or none: an empty weight is not 0.',
  weightsAllZero: 'All weights are 0: give at least one trait a weight above 0.',
  headersGone:
    'The sheet “{sheet}” has lost its row of headers, so Polecam cannot tell what its rows hold and has changed nothing. Undo the deletion, or open Polecam and press Mend.',
  brokenCell:
    'On the sheet “{sheet}”, “{column}” does not work (cell {address}), and wrong numbers would be handed on, so nothing was written. Open the first page of Polecam’s sidebar: it shows how to mend that. Then try again.',
  columnGone: 'The sheet “{sheet}” has lost its column “{column}”. Undo that and try again.',
  protectedCells:
    'These cells of the sheet “{sheet}” are protected and you may not edit them. Ask the owner of the spreadsheet.',
  namesMissing: 'Name both the client who recommends you and the prospect they recommend you to.',
  readOnly:
    'You can look at this spreadsheet but not edit it, so Polecam has changed nothing. Ask its owner for the right to edit.',
  lockOfOthers:
    'The Settings are locked, and only the owner of this spreadsheet, or whoever locked them, can open them again.',
  notLocked:
    'Google did not let the Settings be locked, so they are as open as before. Try again, or lock the sheet yourself: right-click its tab, then “Protect sheet”.',
  linkBad: '“{link}” is no link to a Google Sheets document. Copy the whole address from the browser of its owner.',
  linkOwn: 'That is the link to this workbook itself: paste those of the salespeople.',
  salespersonMissing: 'Type the salesperson’s name first.',
  sourceNameMissing: 'Say whose workbook it is.',
  sourceNameTwice: 'There is a workbook of {name} already. Give the other one another name, such as “{name} 2”.',
  sourcesTooMany: 'A sheet collects from {most} workbooks at most: Google Sheets would become too slow.',
  draftTooLarge: 'The profile is too long to be kept: shorten the lists or the texts.',
  draftsFull:
    'This spreadsheet keeps as many unfinished profiles as it has room for, so yours is not kept. It stays here while the panel is open: finish it and fill the sheets, or ask colleagues to finish theirs first.',
  permissionMissing:
    'Polecam lacks a permission here. Choose the menu item again and, when Google asks, tick every box: it works in this spreadsheet only and sends nothing out.',
  'share.keeper': 'Polecam formulas',
  'share.keeperTitle': 'Polecam keeps formulas here until you bring them back. Please leave this sheet as it is.',
  'share.copy': '{name} (to share)',
  'share.note': 'A value written by Polecam in place of its formula: {formula}',
  keptDamaged:
    'The hidden sheet “{sheet}” keeps the formulas that were replaced, and its row {row} can no longer be read. Bring the sheet back under File → Version history, or delete that row: then its formula stays replaced.',
  'example.sheetName': '{sheet} (example)',
  exampleNotMixed:
    'The sheet “{sheet}” is yours, so Polecam does not add the example: the two would mix. To see the example, open a new spreadsheet.',
  exampleThere:
    'The sheets show the example, an invented firm, and what is yours must not mix with it. Press “Remove the example” in Polecam’s sidebar and try again.',
  sheetShared:
    'The sheet “{sheet}” is prepared for sharing: its formulas are replaced by values. Bring the formulas back first (Polecam → Share with people without Polecam).',
} as const;
