import * as functions from '../../functions';
import { argumentName } from '../../functions/argumentName';
import { functionHelp } from '../../i18n/functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import type { Language } from '../../i18n/language';
import { typedArguments } from '../locales';

/** What each argument of the example is, by name; nothing where there is only one. */
export function ExampleArguments({ name, language }: { readonly name: FormulaName; readonly language: Language }) {
  const typed = typedArguments(functionHelp[language][name].example.formula, language);
  if (typed.length < 2) return null;
  const keys = Object.keys(functions[name].parameters).slice(0, typed.length);
  return (
    <dl class="given">
      {keys.map((key, i) => (
        <div key={key}>
          <dt>
            <code>{argumentName(key)}</code>
          </dt>
          <dd>{typed[i]}</dd>
        </div>
      ))}
    </dl>
  );
}
