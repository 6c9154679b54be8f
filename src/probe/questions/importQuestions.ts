import type { Corner } from '../Corner';
import { formulaQuestion } from '../formulaQuestion';
import type { Question } from '../Question';

const topic = 'Other workbooks';
const NAME = 'polecam_probe_import';
/** There is no such document. */
const NOWHERE = 'https://docs.google.com/spreadsheets/d/1PolecamProbeNoSuchDocument0000000000000000/edit';

/** What IMPORTRANGE does where the workbook that it asks does not answer; what it reads, the probe may not open. */
export const importQuestions: readonly Question[] = [
  formulaQuestion({
    topic,
    asks: 'A bare IMPORTRANGE of a document that does not exist, by a name',
    expected: '#REF!',
    given: [NOWHERE],
    formula: corner => `=IMPORTRANGE(${corner.at(1)};"${NAME}")`,
  }),
  formulaQuestion({
    topic,
    asks: 'The same inside IFERROR',
    expected: 'none',
    given: [NOWHERE],
    formula: corner => `=IFERROR(IMPORTRANGE(${corner.at(1)};"${NAME}");"none")`,
  }),
  formulaQuestion({
    topic,
    asks: 'ISERROR of an IMPORTRANGE of its first cell',
    expected: 'TRUE',
    given: [NOWHERE],
    formula: corner => `=ISERROR(IMPORTRANGE(${corner.at(1)};"A1"))`,
  }),
  formulaQuestion({
    topic,
    asks: 'One block of two that fails, stacked under ARRAYFORMULA as in the sheet of the sources',
    expected: '3',
    given: [NOWHERE],
    formula: corner => `=ROWS(ARRAYFORMULA(IFERROR(VSTACK(${failing(corner)};HSTACK("b";1);HSTACK("c";2));"")))`,
  }),
  {
    topic,
    asks: 'IMPORTRANGE of a name, once access is allowed',
    expected: 'the text "here"',
    byEye: `In another spreadsheet, name a cell ${NAME} and type "here" into it. Put its link in place of LINK, later its bare id. Hover over #REF!: is there "Allow access", and does the cell then show "here"?`,
    see: () => `=IMPORTRANGE("LINK"; "${NAME}")`,
  },
];

function failing(corner: Corner): string {
  return `IFERROR(SORT(FILTER(HSTACK(IMPORTRANGE(${corner.at(1)};"${NAME}");1);TRUE);1;FALSE);HSTACK("a";"none"))`;
}
