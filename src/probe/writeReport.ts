import { writeText } from '../addon/book/writeText';
import type { Answer } from './askQuestions';
import { freshSheet } from './freshSheet';

const HEADERS = ['Topic', 'Question', 'Expected', 'Seen', 'Same?'];
const SEEN = 4;

/** Fills the sheet "Polecam probe": one row per question with what was expected and what was seen. */
export function writeReport(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, answers: readonly Answer[]): void {
  const sheet = freshSheet(spreadsheet, 'Polecam probe', { rows: answers.length + 1, columns: HEADERS.length });
  const rows = answers.map(({ question, seen }) => [
    question.topic,
    question.asks,
    question.expected,
    seen === '' ? '(nothing)' : seen,
    seen === question.expected ? 'yes' : (question.byEye ?? 'NO'),
  ]);
  const whole = sheet.getRange(1, 1, rows.length + 1, HEADERS.length);
  writeText(
    whole,
    [HEADERS, ...rows],
    HEADERS.map(() => 'General'),
  );
  answers.forEach(({ question: { shown } }, i) => {
    if (shown !== undefined)
      sheet
        .getRange(2 + i, SEEN)
        .setNumberFormat('General')
        .setFormula(shown);
  });
  whole.setWrap(true).setVerticalAlignment('top');
  sheet.getRange(1, 1, 1, HEADERS.length).setFontWeight('bold');
  sheet.setFrozenRows(1);
  [90, 330, 240, 240, 240].forEach((width, i) => {
    sheet.setColumnWidth(i + 1, width);
  });
}
