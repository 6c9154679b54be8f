import * as functions from '../../functions';
import { argumentName } from '../../functions/argumentName';
import type { CustomFunction } from '../../functions/customFunction';
import { functionHelp } from '../../i18n/functions';
import { argumentHelp } from '../../i18n/functions/argumentHelp';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { docsTexts } from '../texts';
import { PairTable } from './PairTable';
import { Prose } from './Prose';

/** The arguments in the order in which they are typed, with what each means and what it is when left out. */
export function ArgumentTable({ name, language }: { readonly name: FormulaName; readonly language: Language }) {
  const { formula: texts } = docsTexts[language];
  const formula: CustomFunction = functions[name];
  const help: Readonly<Record<string, string>> = functionHelp[language][name].parameters;
  const row = (key: string) => {
    const { optional = texts.needed, meaning } = argumentHelp(help[key]!);
    const argument = (
      <>
        <code>{argumentName(key)}</code> <span class="tag">{optional}</span>
      </>
    );
    return [argument, <Prose key={key} text={meaning} />] as const;
  };
  return (
    <PairTable
      label="arguments"
      heads={[texts.argument, texts.meaning]}
      rows={Object.keys(formula.parameters).map(row)}
    />
  );
}
