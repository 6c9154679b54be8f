import * as functions from '../functions';
import { argumentName } from '../functions/argumentName';
import type { CustomFunction } from '../functions/customFunction';
import type { Parameter } from '../functions/parameters';
import { en } from '../i18n/functions/en';

export type FormulaName = keyof typeof functions;

/**
 * A formula's top-level declaration in Code.js. Sheets reads its JSDoc for autocomplete: one language, one line a text.
 * What it gives back is not shown, so only its type is told. The bundle gets `arguments` itself, so that `=TIME_SHARE()` is told from `=TIME_SHARE(A1)` with A1 blank.
 */
export function declareFormula(name: FormulaName): string {
  const formula: CustomFunction = functions[name];
  const help = en[name];
  const texts: Readonly<Record<string, string>> = help.parameters;
  const parameters = Object.entries(formula.parameters);
  return [
    '/**',
    ` * ${help.summary}`,
    ...parameters.map(([key, parameter]) => ` * @param {${jsdocType(parameter)}} ${argumentName(key)} ${texts[key]}`),
    ' * @return {number|string|Array}',
    ' * @customfunction',
    ' */',
    `function ${name}(${parameters.map(([key]) => argumentName(key)).join(', ')}) {`,
    `  return addon.formulas.${name}(arguments);`,
    '}',
  ].join('\n');
}

function jsdocType({ kind, type }: Parameter): string {
  return kind === 'cell' ? `${type}|${type}[][]` : type;
}
