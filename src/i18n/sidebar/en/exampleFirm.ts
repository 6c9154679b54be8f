/** The invented firm that shows what the sheets are for. */
export const exampleFirm = {
  show: 'Show me an example',
  showing: 'Polecam is filling all sheets with an invented firm. That takes up to a minute.',
  shown: 'The example is there. Look around: nothing of it is yours.',
  title: 'This is an example',
  why: 'The sheets show an invented firm. Change what you like: nothing of yours is in them.',
  first: 'The sheets show an invented firm. Remove it before you add what is yours.',
  remove: 'Remove the example',
  removing: 'Removing the example…',
  removed: { one: 'The example is gone: {number} sheet.', other: 'The example is gone: {number} sheets.' },
  undo: 'File → Version history brings it back.',
  touched: 'Somebody has typed into the example since: {sheets}. That would go as well.',
  removeAll: 'Remove it with that',
  keep: 'Keep it',
} as const;
