import type { ExplainedCell } from '../../contract/explain';
import { fill } from '../../i18n/fill';
import type { Page } from '../PageContext';
import { answerTemplate } from './answerTemplate';
import { answerWriter } from './answerWriter';

/** What the explained cell says, in words. */
export function sentenceOf(
  explained: ExplainedCell,
  { texts, answers, numbers }: Pick<Page, 'texts' | 'answers' | 'numbers'>,
): string {
  const { why } = texts;
  const { result, name, shown, sheet } = explained;
  if (explained.fault !== null) return explained.fault;
  if (name === null) return fill(why.value, { header: sheet?.header.text ?? '', shown: shown || why.nothing });
  if (result === '') return isNothingGiven(explained) ? why.blank : (answers.formulas[name].blank ?? why.blank);
  const template = answerTemplate(explained, answers);
  const written = answerWriter(template, answers, numbers)(result);
  return fill(template, {
    number: written,
    signed: written,
    percent: written,
    score: written,
    verdict: written,
    text: written,
  });
}

function isNothingGiven({ arguments: given }: ExplainedCell): boolean {
  const cells = given.filter(({ source }) => source === 'cells');
  return cells.length > 0 && cells.every(({ text }) => /^[–·\s]*$/.test(text));
}
