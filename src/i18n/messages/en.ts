import type { DomainErrorCode } from '../../core/errors';

/**
 * What a formula answers when it cannot compute. Under 150 characters with every hole filled. A sentence about an
 * argument that does not name it gets the name put before it.
 */
export const en = {
  missing: '{argument} is empty: write a value or point to a cell that has one.',
  errorValue: '{argument} has the error {value}: correct that cell first.',
  booleanGiven: '{argument} is TRUE or FALSE: write a number.',
  dateGiven: '{argument} is a date: write a number (format the cell as a number).',
  numberExpected: '{value} is not a number: write one such as 12 or 0.5.',
  ambiguousNumber: '{value} can mean two numbers: write it without a thousands separator.',
  wholeNumberExpected: '{value} is not whole: write a number such as 3.',
  belowMinimum: '{value} is too low: write {minimum} or more.',
  notAboveMinimum: '{value} is too low: write a number above {minimum}.',
  aboveMaximum: '{value} is too high: write {maximum} or less.',
  shareAsPercent: '{value} is more than 100%: write {value}% or {share}.',
  shareAboveOne: '{value} is more than 100%: write a share from 0% to 100%.',
  unknownWord: '{value} is unknown: write {en}.',
  unequalRanges: '{argument} is {size} cells, {other} is {otherSize}: give both the same size.',
  raggedRange: 'the rows of the range differ in length: give a rectangle of cells.',
  cellExpected: '{argument} must be one cell: it holds for the whole formula.',
  rowOrColumnExpected: '{argument} must be one row or one column of cells.',
  columnExpected: '{argument} must be one column: the results appear in rows beside its cells.',
  blankNumber: 'cell {position} is empty: write a number there, 0 to leave it out.',
  weightsMismatch: 'give one weight per trait: {traits}, not {weights}.',
  weightsAllZero: 'all are 0: give at least one trait a weight above 0.',
  nameExpected: '{value} is not a name: write a text.',
  blankName: 'cell {position} is empty: write a name there.',
  traitNamesMismatch: 'give one name per column of scores: {traits}, not {given}.',
  traitColumnsMismatch: 'give the same columns as in best_scores: {best}, not {worst}.',
  labelsMismatch: 'give seven cells, not {labels}: in order from prospect to lost.',
  duplicateClient: '{value} is in the list more than once: keep one row for each client.',
  refersHimself: '{value} cannot refer themselves: write who referred them, or leave the cell empty.',
  referralLoop: '{argument} has a loop: {names}. Correct one of these cells.',
  unknownReferrer: '{value} is not in the client list: add it there, or correct the name.',
  confidenceTooHigh: 'nothing is 100% sure: write less, such as 90%.',
  tooManyDeals: 'The meetings would bring more than {maximum} deals: check their number and the norms.',
  tooManyChances: '{chances} chances are too many: give {maximum} at most.',
  revenueAllZero: 'all of it is 0, so nobody has a share: write the revenue of each client.',
  lossWithoutClients: 'more clients left ({lost}) than there were (start = 0): correct start or lost.',
  neverEnding: 'The value never ends: write a lower retention_rate, a higher discount_rate, or years.',
  tooFewRepeat:
    'Too few clients bought twice to learn from: {clients}, at least {minimum}. Use a longer list of orders.',
  resultTooLarge: 'The result is too large to show: check for a number with too many digits.',
} satisfies Readonly<Record<DomainErrorCode, string>>;
