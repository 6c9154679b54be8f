const VOLATILE = 'answers anew at any time, which no formula of ours may be given: the day is [settings.today]';
const NOT_HERE = 'is missing in the workbook on this computer';
const ONCE = 'answers once, not row by row, under ARRAYFORMULA';
const OTHERWISE = 'means something else, or nothing, outside Google Sheets';

/** Functions that a template must not call, and why. */
export const refusedFunctions: Readonly<Record<string, string>> = {
  ...named(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'INDIRECT', 'OFFSET'], VOLATILE),
  ...named(['LET', 'LAMBDA', 'MAP', 'QUERY', 'REGEXMATCH', 'SPARKLINE', 'MROUND', 'N', 'T'], NOT_HERE),
  ...named(['TEXT'], 'takes formats that do not mean the same in all locales'),
  ...named(['IMPORTRANGE'], 'reads another workbook, as only the sheet of the sources does'),
  ...named(['AND', 'OR', 'SUMIFS', 'AVERAGEIF', 'AVERAGEIFS', 'MAXIFS', 'MINIFS'], ONCE),
  ...named(['IFS', 'SWITCH', 'VLOOKUP', 'LOOKUP', 'EDATE', 'EOMONTH', 'WEEKNUM', 'TO_DATE'], OTHERWISE),
};

function named(names: readonly string[], reason: string): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, reason]));
}
