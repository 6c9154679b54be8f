import { formulaQuestion } from '../formulaQuestion';
import type { Question } from '../Question';

const topic = 'Results';

/** What a cell shows of what a custom function gives. */
export const resultQuestions: readonly Question[] = [
  gives('NaN', '#NUM!'),
  gives('Infinity', '#NUM!'),
  gives('null', ''),
  gives('undefined', ''),
  shows('An empty text is no blank cell', '=ISBLANK(PROBE_RESULT("empty"))', 'FALSE'),
  shows('A Date is a number for other formulas', '=ISNUMBER(PROBE_RESULT("day"))', 'TRUE'),
  shows('A Date is that day', '=TEXT(PROBE_RESULT("day");"yyyy-mm-dd")', '2026-01-15'),
  shows('A Date in a cell without a format', '=PROBE_RESULT("day")', '1/15/2026'),
  {
    topic,
    asks: 'A thrown Error: its sentence as hover text',
    expected: '#ERROR!, hovering: Error: years: 2.5 is no whole number. Write 2 or 3. (line …).',
    see: () => '#ERROR!',
    shown: '=PROBE_FAIL()',
    byEye: 'Hover over the cell under “Seen”, and compare.',
  },
];

function gives(kind: string, expected: string): Question {
  return shows(kind, `=PROBE_RESULT("${kind}")`, expected);
}

function shows(asks: string, formula: string, expected: string): Question {
  return formulaQuestion({ topic, asks, expected, formula: () => formula });
}
