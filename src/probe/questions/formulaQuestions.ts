import type { Corner } from '../Corner';
import { formulaQuestion } from '../formulaQuestion';
import type { ProbeLocale, Question } from '../Question';
import { settle } from '../settle';

const topic = 'Formulas';
const NAME = 'polecam_probe_later';
const AT_ONCE = 'polecam_probe_at_once';
const TOGETHER = 'polecam_probe_together';

/** What setFormula takes, and what formulas do where something is missing. */
export const formulaQuestions: readonly Question[] = [
  written('=SUM(1;2)', '3', 'en_US'),
  written('=SUM(1;2)', '3', 'pl_PL'),
  written('=SUM(1;2)', '3', 'ru_RU'),
  commaBetween('pl_PL'),
  commaBetween('ru_RU'),
  written('=SUM(0,5;1)', '1,5', 'pl_PL'),
  written('=SUM(70%;1)', '1,7', 'pl_PL'),
  {
    topic,
    asks: 'getFormula of =SUM(1;2) in a Polish spreadsheet',
    expected: '=SUM(1,2)',
    locale: 'pl_PL',
    prepare: corner => {
      corner.cell().setFormula('=SUM(1;2)');
    },
    see: corner => corner.cell().getFormula(),
  },
  formulaQuestion({
    topic,
    asks: 'ARRAYFORMULA and IFERROR over a column to the end of the sheet',
    expected: '999',
    formula: corner => `=ROWS(ARRAYFORMULA(IFERROR(10/${corner.below(1)};"-")))`,
  }),
  {
    topic,
    asks: 'The same, spilled: the first three cells',
    expected: '10 - 2.5',
    prepare: corner => {
      [1, 0, 4].forEach((divisor, i) => {
        corner.cell(1, 1 + i).setValue(divisor);
      });
      corner.cell().setFormula(`=ARRAYFORMULA(IFERROR(10/${corner.below(1)};"-"))`);
    },
    see: corner => [0, 1, 2].map(down => corner.cell(0, down).getDisplayValue()).join(' '),
  },
  formulaQuestion({
    topic,
    asks: 'A custom function over a column to the end of the sheet',
    expected: '999×1',
    formula: corner => `=PROBE_COUNT(${corner.below(1)})`,
  }),
  {
    topic,
    asks: 'A named range that is not there, inside IFERROR; and when it is defined later',
    expected: 'none, then 6',
    prepare: corner => readLater(corner, NAME),
    see: ({ spreadsheet, sheet, cell }) => {
      const before = cell().getDisplayValue();
      spreadsheet.setNamedRange(NAME, cell(1));
      settle(sheet);
      return `${before}, then ${cell().getDisplayValue()}`;
    },
  },
  {
    topic,
    asks: 'The same, read right after the name is defined, without a flush',
    expected: '6',
    prepare: corner => readLater(corner, AT_ONCE),
    see: ({ spreadsheet, cell }) => {
      spreadsheet.setNamedRange(AT_ONCE, cell(1));
      return cell().getDisplayValue();
    },
  },
  {
    topic,
    asks: 'The same where formula and name are written in one go, the formula first',
    expected: '6',
    see: ({ spreadsheet, cell }) => {
      if (spreadsheet.getRangeByName(TOGETHER) !== null) spreadsheet.removeNamedRange(TOGETHER);
      SpreadsheetApp.flush();
      cell(1).setValue(6);
      cell().setFormula(`=IFERROR(SUM(${TOGETHER});"none")`);
      spreadsheet.setNamedRange(TOGETHER, cell(1));
      return cell().getDisplayValue();
    },
  },
];

/** A formula over a name that is not there, and the 6 that it will be of. */
function readLater({ spreadsheet, cell }: Corner, name: string): void {
  if (spreadsheet.getRangeByName(name) !== null) spreadsheet.removeNamedRange(name);
  cell(1).setValue(6);
  cell().setFormula(`=IFERROR(SUM(${name});"none")`);
}

function written(formula: string, expected: string, locale: ProbeLocale): Question {
  return formulaQuestion({
    topic,
    asks: `setFormula('${formula}') in ${locale}`,
    expected,
    locale,
    formula: () => formula,
  });
}

function commaBetween(locale: ProbeLocale): Question {
  return formulaQuestion({
    topic,
    asks: `setFormula with a comma between two cells in ${locale}`,
    expected: '#ERROR!',
    locale,
    formula: corner => `=SUM(${corner.at(1)},${corner.at(2)})`,
  });
}
