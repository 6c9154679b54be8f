import { CORNER_HEIGHT, CORNER_WIDTH, type Corner, cornerOf } from './Corner';
import { freshSheet } from './freshSheet';
import type { ProbeLocale, Question } from './Question';
import { settle } from './settle';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Answer {
  readonly question: Question;
  readonly seen: string;
}

const LOCALES: readonly ProbeLocale[] = ['en_US', 'pl_PL', 'ru_RU'];

/** Asks all questions on a scratch sheet, in one locale after another, and leaves the spreadsheet in its own. */
export function askQuestions(spreadsheet: Spreadsheet, questions: readonly Question[]): readonly Answer[] {
  const scratch = freshSheet(spreadsheet, 'Polecam probe scratch', {
    rows: CORNER_HEIGHT,
    columns: CORNER_WIDTH * questions.length,
  });
  const seen = new Map<Question, string>();
  const ownLocale = spreadsheet.getSpreadsheetLocale();
  try {
    for (const locale of LOCALES) {
      spreadsheet.setSpreadsheetLocale(locale);
      const asked = questions.filter(question => (question.locale ?? 'en_US') === locale);
      const corners = asked.map(question => cornerOf(spreadsheet, scratch, questions.indexOf(question)));
      asked.forEach((question, i) => {
        prepare(question, corners[i]!, seen);
      });
      settle(scratch);
      asked.forEach((question, i) => {
        if (!seen.has(question))
          seen.set(
            question,
            attempt(() => question.see(corners[i]!)),
          );
      });
    }
  } finally {
    spreadsheet.setSpreadsheetLocale(ownLocale);
  }
  return questions.map(question => ({ question, seen: seen.get(question)! }));
}

function prepare(question: Question, corner: Corner, seen: Map<Question, string>): void {
  const failure = attempt(() => {
    question.prepare?.(corner);
    return '';
  });
  if (failure !== '') seen.set(question, failure);
}

/** What was seen; what Google refuses is an answer too. */
function attempt(look: () => string): string {
  try {
    return look();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
