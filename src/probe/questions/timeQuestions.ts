import type { Corner } from '../Corner';
import { onOwnSheet } from '../onOwnSheet';
import type { Question } from '../Question';
import { settle } from '../settle';

const AT_ONCE = 27;
const TEMPLATE_SIZE = 300_000;

/** How long what Polecam does most often takes; each answer is another at every run. */
export const timeQuestions: readonly Question[] = [
  timed(`createTemplate of ${TEMPLATE_SIZE / 1000} KB, evaluated`, 1, () =>
    HtmlService.createTemplate(`<p>${'x'.repeat(TEMPLATE_SIZE)}</p>`)
      .evaluate()
      .getContent(),
  ),
  timed('getContent of a file of 591 KB', 1, () => HtmlService.createHtmlOutputFromFile('Large').getContent()),
  timed(`${AT_ONCE} custom functions at once, until the last answers`, 15, corner => {
    onOwnSheet(corner, sheet => {
      sheet.getRange(1, 1, 1, AT_ONCE - 1).setFormula('=PROBE_TELL(COLUMN())');
      sheet.getRange(2, 1).setFormula('=PROBE_TELL(1)');
      settle(sheet);
      return sheet.getRange(1, 1).getDisplayValue();
    });
  }),
  timed('10 reads, each after a write', 3, corner => {
    onOwnSheet(corner, sheet => {
      const cell = sheet.getRange('A1');
      for (let i = 0; i < 10; i++) cell.setValue(i).getValue();
      return String(cell.getValue());
    });
  }),
  {
    topic: 'Time',
    asks: 'All nine sheets into an empty spreadsheet, by Polecam itself',
    expected: 'at most 25 s',
    see: () => 'to be timed by hand',
    byEye: 'npm run push into a spreadsheet of its own, add all sheets from the sidebar, and write the seconds here.',
  },
];

function timed(asks: string, seconds: number, act: (corner: Corner) => unknown): Question {
  return {
    topic: 'Time',
    asks,
    expected: `at most ${seconds} s`,
    see: corner => {
      const start = Date.now();
      act(corner);
      const taken = (Date.now() - start) / 1000;
      return `${taken.toFixed(1)} s, ${taken <= seconds ? 'within it' : 'MORE'}`;
    },
    byEye: 'A time: run it three times and take the middle one.',
  };
}
