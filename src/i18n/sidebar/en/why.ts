/** Why a number is what it is. */
export const why = {
  title: 'Why this number',
  why: 'What a number was computed from, and what affects it most.',
  lead: 'Select a cell with a Polecam formula in the sheet, then press the button.',
  explain: 'Explain the selected cell',
  explaining: 'Reading the cell…',
  noFormula:
    '{address} neither has a Polecam formula nor is filled by one. Select a cell that shows the result of one and press the button again.',
  expression:
    '{name} in {address} cannot be explained: its {argument} is “{text}”, which has to be computed first. Put that into a cell of its own and point the formula there.',
  noCells: '{name} in {address} cannot be explained: its {argument} points to “{text}”, which is not in this workbook.',
  where: '{name} in {address}',
  filledFrom: 'The formula is in {address}; this cell is one of those it fills.',
  nested: 'It is part of a larger formula, which may change its result. The cell shows {shown}.',
  noAnswer: 'No result',
  blank: 'Nothing to compute yet: the cells it needs are empty.',
  movesMost: 'What affects it most',
  fifth: 'Each number 20% lower and 20% higher, one at a time; whole numbers are rounded.',
  point: 'Each score one point lower and one point higher, one at a time.',
  pointLower: '−1 point',
  pointHigher: '+1 point',
  still: 'None of its numbers, 20% lower or higher by itself, changes it.',
  less: { one: '{number} more affects it less', other: '{number} more affect it less' },
  given: 'What it was computed from',
  leftOut: 'left out',
  nothing: 'empty',
  none: 'no result',
};
