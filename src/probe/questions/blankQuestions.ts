import type { Corner } from '../Corner';
import type { Question } from '../Question';

const topic = 'Blanks';

/** What counts as an empty cell. */
export const blankQuestions: readonly Question[] = [
  blank('a cell that is plain text (@) and empty', 'true', ({ cell }) => cell().setNumberFormat('@')),
  blank('a cell after setValue(null)', 'true', ({ cell }) => cell().setValue(null)),
  blank('a cell after setValue("")', 'true', ({ cell }) => cell().setValue('')),
  blank('a cell with a lone apostrophe', 'false', ({ cell }) => cell().setValue("'")),
  blank('a cell whose formula gives ""', 'false', ({ cell }) => cell().setFormula('=""')),
  {
    topic,
    asks: 'isBlank() of a cell that another formula’s answer fills with ""',
    expected: 'false',
    prepare: ({ cell }) => {
      cell().setFormula('=PROBE_RESULT("rows")');
    },
    see: ({ cell }) => String(cell(0, 1).isBlank()),
  },
  {
    topic,
    asks: 'An answer of three rows over a cell with setValue("")',
    expected: '#REF!',
    prepare: ({ cell }) => {
      cell(0, 1).setValue('');
      cell().setFormula('=PROBE_RESULT("rows")');
    },
    see: ({ cell }) => cell().getDisplayValue(),
  },
];

function blank(what: string, expected: string, prepare: (corner: Corner) => void): Question {
  return {
    topic,
    asks: `isBlank() of ${what}`,
    expected,
    prepare,
    see: ({ cell }) => String(cell().isBlank()),
  };
}
