/** The panel that prints a sheet. */
export const print = {
  title: 'Print a sheet',
  why: 'No empty rows, no boxes without a tick',
  lead: 'What the sheet holds goes on paper. The empty rows that stand ready below it, with their boxes, do not.',
  sheet: 'Sheet',
  columns: 'Columns',
  part: '{first} to {last}',
  all: '{first} to {last}: all, in small print',
  narrower: 'To have names beside later columns, hide the columns between: what you hide is not printed.',
  cells: 'Rows 1 to {rows}, {page}',
  upright: 'upright page',
  across: 'page across',
  open: 'Open as PDF',
  how: 'The PDF opens in a new tab; print it there. If it does not: the cells are selected, File → Print → Selected cells.',
  nothing: 'Nothing stands on this sheet yet.',
};
