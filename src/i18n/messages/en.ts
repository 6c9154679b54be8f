import type { DomainErrorCode } from '../../core/errors';

/** What a formula answers when it cannot compute. Under 150 characters with every hole filled. */
export const en = {
  missing: '{argument} is empty: write a value or point to a cell that has one.',
  errorValue: '{argument} has the error {value}: mend that cell first.',
  booleanGiven: '{argument} is TRUE or FALSE: write a number.',
  dateGiven: '{argument} is a date: write a number (format the cell as a number).',
  numberExpected: '{argument}: {value} is not a number: write one such as 12 or 0.5.',
  ambiguousNumber: '{argument}: {value} can mean two numbers: write it without a mark between thousands.',
  wholeNumberExpected: '{argument}: {value} is not whole: write a number such as 3.',
  belowMinimum: '{argument}: {value} is too low: write {minimum} or more.',
  notAboveMinimum: '{argument}: {value} is too low: write a number above {minimum}.',
  aboveMaximum: '{argument}: {value} is too high: write {maximum} or less.',
  shareAsPercent: '{argument}: {value} is more than 100%: write {value}% or {share}.',
  shareAboveOne: '{argument}: {value} is more than 100%: write a share from 0% to 100%.',
  unknownWord: '{argument}: {value} is unknown: write {en}.',
  unequalRanges: '{argument} is {size} cells, {other} is {otherSize}: give both the same size.',
  raggedRange: '{argument}: the rows of the range differ in length: give a rectangle of cells.',
  cellExpected: '{argument} must be one cell: it holds for the whole formula.',
  rowOrColumnExpected: '{argument} must be one row or one column of cells.',
  columnExpected: '{argument} must be one column: a row of answers goes beside each of its cells.',
  blankNumber: '{argument}: cell {position} is empty: write a number there, 0 to leave it out.',
  weightsMismatch: 'weights: {weights} for {traits} traits: give one weight per trait.',
  weightsAllZero: 'weights: all are 0: give at least one trait a weight above 0.',
  resultTooLarge: 'The result is too large to show: check for a number with too many digits.',
} satisfies Readonly<Record<DomainErrorCode, string>>;
