/** Why a calculation refuses its input. The sentence is chosen where the language is known. */
export type DomainErrorCode =
  | 'missing'
  | 'errorValue'
  | 'booleanGiven'
  | 'dateGiven'
  | 'numberExpected'
  | 'ambiguousNumber'
  | 'wholeNumberExpected'
  | 'belowMinimum'
  | 'notAboveMinimum'
  | 'aboveMaximum'
  | 'shareAsPercent'
  | 'shareAboveOne'
  | 'shareNotBetween'
  | 'unknownWord'
  | 'unequalRanges'
  | 'raggedRange'
  | 'cellExpected'
  | 'rowOrColumnExpected'
  | 'columnExpected'
  | 'blankNumber'
  | 'weightsMismatch'
  | 'weightsAllZero'
  | 'nameExpected'
  | 'blankName'
  | 'traitNamesMismatch'
  | 'traitColumnsMismatch'
  | 'tooManyScores'
  | 'scoresTooFine'
  | 'labelsMismatch'
  | 'lostBeforeRisk'
  | 'duplicateClient'
  | 'refersHimself'
  | 'referralLoop'
  | 'unknownReferrer'
  | 'confidenceTooHigh'
  | 'bothOrNeither'
  | 'moreThanAll'
  | 'tooManyDeals'
  | 'tooManyMeetings'
  | 'tooManyChances'
  | 'revenueAllZero'
  | 'lossWithoutClients'
  | 'neverEnding'
  | 'tooFewRepeat'
  | 'daysTurned'
  | 'onePurchase'
  | 'modelExpected'
  | 'resultTooLarge';

export type DomainErrorValues = Readonly<Record<string, string | number | boolean>>;

/** An input the method cannot work with: a code and its values, never a sentence. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly values: DomainErrorValues;

  constructor(code: DomainErrorCode, values: DomainErrorValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
