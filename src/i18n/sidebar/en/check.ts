/** What is broken on the sheets, and what mending does. */
export const check = {
  title: 'To mend',
  why: 'What you typed is still there. Polecam shows below what it would do; nothing is written before you press Mend.',
  missing: '{sheet}, {address}: the formula of “{column}” is gone. It is put back.',
  missingRenamed:
    '{sheet}, {address}: “{found}” was typed over the formula of this column. The name stays, the formula is put back.',
  moved:
    '{sheet}, {address}: a formula of “{column}” is among the rows. It is taken away: the one in the header computes all rows.',
  changed:
    '{sheet}, {address}: the formula of “{column}” was changed by somebody. It stays unless you press this button.',
  changedButton: 'Put Polecam’s formula back in {address}',
  reference: '{sheet}, {address}: the formula of “{column}” refers to cells that are gone. It is written anew.',
  referenceLost:
    '{sheet}, {address}: “{column}” needs a column that was deleted. Undo the deletion (Ctrl+Z, or File → Version history).',
  headers: '{sheet}: the row of headers is gone. It is put back above the first row.',
  headersLost:
    '{sheet}: the headers and the hidden row above them are gone, so Polecam cannot read this sheet. Undo the deletion (Ctrl+Z, or File → Version history).',
  volatile:
    '{sheet}, {address}: “{found}” gives another value at every change, and Google lets no formula of Polecam read such a cell: they show #ERROR!. Type the date or the number itself.',
  twice: '{sheet}: this is a copy of a sheet of Polecam and is not used. Delete it, or keep it for yourself.',
  parted:
    '{sheet}, {address}: a column was put in or moved among those that the formula of “{column}” fills side by side, so what is here is taken for something else. Undo that (Ctrl+Z, or File → Version history), or move the columns back.',
  settingGone:
    '{sheet}, {address}: the setting “{column}” is gone, so the sheets reckon with what it begins with. It is put back with that value.',
  settingTwice:
    '{sheet}, {address}: the setting “{column}” is here a second time, and “{found}” counts for nothing. This row is emptied; what it says otherwise goes into a note beside the first.',
  mend: 'Mend',
  used: 'Something is broken on the sheets that this comes from, so numbers may be missing or wrong.',
  toMend: 'See what is broken',
  mending: 'Mending…',
  movedTo: '{from} is now in {to}.',
  show: 'Show {sheet}',
  broken: { one: '{number} thing is broken on your sheets.', other: '{number} things are broken on your sheets.' },
  blocked:
    '{sheet}, {address}: “{found}” is in the way of “{column}”, which shows nothing now. It is moved to a free cell of its row, or into a note there.',
  blockedCells: {
    one: '{sheet}, {address}: {number} cell, “{found}”, is in the way of “{column}”, which shows nothing now. It is moved to a free cell of its row, or into a note there.',
    other:
      '{sheet}, {address}: {number} cells, “{found}” among them, are in the way of “{column}”, which shows nothing now. They are moved to free cells of their rows, or into notes there.',
  },
  done: { one: '{number} thing mended.', other: '{number} things mended.' },
} as const;
