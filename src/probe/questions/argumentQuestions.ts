import { formulaQuestion } from '../formulaQuestion';
import type { ProbeLocale, Question } from '../Question';

const topic = 'Arguments';

/** What a custom function gets. */
export const argumentQuestions: readonly Question[] = [
  arrives('An empty cell', 'text ""'),
  arrives('A cell with an error', 'text "#N/A"', { content: '=NA()' }),
  arrives('A cell with another error', 'text "#DIV/0!"', { content: '=1/0' }),
  arrives('The same in a Polish spreadsheet', 'text "#DIV/0!"', { content: '=1/0', locale: 'pl_PL' }),
  arrives('The same in a Russian spreadsheet', 'text "#DIV/0!"', { content: '=1/0', locale: 'ru_RU' }),
  arrives('A date', 'date', { content: '2026-01-15' }),
  arrives('A percentage, 10%', 'number 0.1', { content: '10%' }),
  arrives('A checkbox’s TRUE', 'boolean true', { content: true }),
  arrives('12,5 in an English spreadsheet', 'text "12,5"', { content: '12,5' }),
  arrives('12.5 in a Polish spreadsheet: the 12th of May', 'date', { content: '12.5', locale: 'pl_PL' }),
  arrives('A cell with =TODAY()', 'date', { content: '=TODAY()' }),
  gets('A range of one cell', '1 given: number 7', at => `${at}:${at}`),
  gets('An argument left out at the end', '1 given: number 7', at => at),
  gets('An argument left empty at the end', '2 given: number 7, text ""', at => `${at};`),
  gets('An argument left empty at the beginning', '2 given: text "", number 7', at => `;${at}`),
  formulaQuestion({
    topic,
    asks: 'A range inside ARRAYFORMULA: one call, not one per cell',
    expected: '1 given: rows 3×1',
    formula: corner => `=ARRAYFORMULA(PROBE_TELL(${corner.at(1, 0, 3)}))`,
    given: [1, 2, 3],
  }),
];

/** What arrives of a cell that holds this, blank by default. */
function arrives(asks: string, arrived: string, cell: { content?: unknown; locale?: ProbeLocale } = {}): Question {
  const { content = null, locale = 'en_US' } = cell;
  return formulaQuestion({
    topic,
    asks,
    expected: `1 given: ${arrived}`,
    locale,
    formula: corner => `=PROBE_TELL(${corner.at(1)})`,
    given: [content],
  });
}

/** What a function gets that is called with these arguments, written after the address of a 7. */
function gets(asks: string, expected: string, args: (at: string) => string): Question {
  return formulaQuestion({
    topic,
    asks,
    expected,
    formula: corner => `=PROBE_TELL(${args(corner.at(1))})`,
    given: [7],
  });
}
