import type { Corner } from '../Corner';
import type { Question } from '../Question';

/** What functions answer to a whole column of conditions or keys. */
export const arrayQuestions: readonly Question[] = [
  filled(
    'COUNTIFS with an array of conditions',
    '2 1 2',
    ({ at }) => `=ARRAYFORMULA(COUNTIFS(${keys(at)};${keys(at)}))`,
  ),
  filled(
    'COUNTIFS with two of them',
    '1 1 1',
    ({ at }) => `=ARRAYFORMULA(COUNTIFS(${keys(at)};${keys(at)};${at(2, 0, 3)};${at(2, 0, 3)}))`,
  ),
  filled(
    'XLOOKUP with an array of keys, and one that is not there',
    '1 2 -',
    ({ at }) => `=ARRAYFORMULA(XLOOKUP(VSTACK("a";"b";"c");${keys(at)};${at(2, 0, 3)};"-"))`,
  ),
  filled('FILTER of a SORT, without ARRAYFORMULA', 'a a b', ({ at }) => `=FILTER(SORT(${keys(at)});{1;1;1}=1)`),
  filled(
    'FILTER of a SORT by a condition of SORT',
    'a a ',
    ({ at }) => `=FILTER(SORT(${keys(at)});SORT(${keys(at)})="a")`,
  ),
];

function keys(at: Corner['at']): string {
  return at(1, 0, 3);
}

/** What the first three cells show: keys a, b, a stand to the right, and 1, 2, 3 beside them. */
function filled(asks: string, expected: string, formula: (corner: Corner) => string): Question {
  return {
    topic: 'Arrays',
    asks,
    expected,
    prepare: corner => {
      ['a', 'b', 'a'].forEach((key, down) => {
        corner.cell(1, down).setValue(key);
        corner.cell(2, down).setValue(down + 1);
      });
      corner.cell().setFormula(formula(corner));
    },
    see: ({ cell }) => [0, 1, 2].map(down => cell(0, down).getDisplayValue()).join(' '),
  };
}
