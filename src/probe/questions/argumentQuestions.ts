import { formulaQuestion } from '../formulaQuestion';
import type { ProbeLocale, Question } from '../Question';

const topic = 'Arguments';

/** What a custom function gets. */
export const argumentQuestions: readonly Question[] = [
  arrives('An empty cell', 'text ""'),
  arrives('A cell with an error', 'text "#N/A"', '=NA()'),
  arrives('A cell with another error', 'text "#DIV/0!"', '=1/0'),
  arrives('The same in a Polish spreadsheet', 'text "#DIV/0!"', '=1/0', 'pl_PL'),
  arrives('The same in a Russian spreadsheet', 'text "#DIV/0!"', '=1/0', 'ru_RU'),
  arrives('A date', 'date', '2026-01-15'),
  arrives('A percentage, 10%', 'number 0.1', '10%'),
  arrives('A checkbox’s TRUE', 'boolean true', true),
  arrives('12,5 in an English spreadsheet', 'text "12,5"', '12,5'),
  arrives('12.5 in a Polish spreadsheet: the 12th of May', 'date', '12.5', 'pl_PL'),
  arrives('A cell with =TODAY()', 'date', '=TODAY()'),
  told('A range of one cell', 'number 7', at => `${at}:${at}`),
  told('An argument left out at the end', 'number 7', at => at),
  told('An argument left empty at the end', 'number 7, text ""', at => `${at};`, 2),
  told('An argument left empty at the beginning', 'text "", number 7', at => `;${at}`, 2),
  formulaQuestion({
    topic,
    asks: 'A range inside ARRAYFORMULA: one call, not one per cell',
    expected: '1 given: rows 3×1',
    formula: corner => `=ARRAYFORMULA(PROBE_TELL(${corner.at(1, 0, 3)}))`,
    given: [1, 2, 3],
  }),
];

function arrives(asks: string, arrived: string, content: unknown = null, locale: ProbeLocale = 'en_US'): Question {
  return formulaQuestion({
    topic,
    asks,
    expected: `1 given: ${arrived}`,
    locale,
    formula: corner => `=PROBE_TELL(${corner.at(1)})`,
    given: [content],
  });
}

function told(asks: string, arrived: string, args: (at: string) => string, count = 1): Question {
  return formulaQuestion({
    topic,
    asks,
    expected: `${count} given: ${arrived}`,
    formula: corner => `=PROBE_TELL(${args(corner.at(1))})`,
    given: [7],
  });
}
