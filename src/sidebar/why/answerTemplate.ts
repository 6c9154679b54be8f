import type { ExplainedCell } from '../../contract/explain';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { WhyWords } from '../../i18n/why/WhyWords';

/** The words that choose between a formula's sentences, in the order of these. */
const VIEWS: { readonly [Name in FormulaName]?: { readonly key: string; readonly words: readonly string[] } } = {
  IDEAL_SCORE: { key: 'scale', words: ['points', 'percent'] },
  REFERRAL_CREDIT: { key: 'view', words: ['direct', 'chain', 'shared'] },
};

/** The sentence, with its hole, for the explained cell: by the view that was asked for, or its place across. */
export function answerTemplate({ name, across, arguments: given }: ExplainedCell, words: WhyWords): string {
  const { answers } = words.formulas[name as FormulaName];
  const view = VIEWS[name as FormulaName];
  const value = given.find(({ key }) => key === view?.key)?.value;
  const place = view ? view.words.indexOf(String(value)) : across;
  return answers[place] ?? answers[0]!;
}
