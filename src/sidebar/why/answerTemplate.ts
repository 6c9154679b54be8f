import type { ExplainedCell } from '../../contract/explain';
import type { WhyWords } from '../../i18n/why/WhyWords';

/** The sentence, with its hole, for the explained cell: by its place across, or by the word that chooses. */
export function answerTemplate({ name, across, shown, arguments: given }: ExplainedCell, words: WhyWords): string {
  if (name === null) return shown.endsWith('%') ? '{percent}' : '{number}';
  const answers: Sentences = words.formulas[name].answers;
  if (isList(answers)) return answers[across] ?? answers[0]!;
  const [key, byWord] = Object.entries(answers)[0]!;
  const word = given.find(argument => argument.key === key)?.value;
  return byWord[String(word)] ?? Object.values(byWord)[0]!;
}

type Sentences = readonly string[] | Readonly<Record<string, Readonly<Record<string, string>>>>;

const isList = Array.isArray as (answers: Sentences) => answers is readonly string[];
