import * as functions from '../../functions';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { nativeFormulas } from '../../native';
import { type Html, html } from '../html';
import { prose } from '../prose';

/** Our formulas that Sheets can say in its own words, or those that it cannot. */
export function nativeList(hasNative: boolean): Html {
  const names = (Object.keys(functions) as FormulaName[]).filter(name => name in nativeFormulas === hasNative);
  return html`<ul class="examples names">${names.map(name => html`<li>${prose(name)}</li>`)}</ul>`;
}
