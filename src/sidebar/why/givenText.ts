import type { ExplainedArgument } from '../../contract/explain';
import type { SidebarTexts } from '../../i18n/sidebar/SidebarTexts';
import type { Numbers } from '../numbersIn';

/** An argument's value as the person knows it; '' for cells too many to show. */
export function givenText(argument: ExplainedArgument, why: SidebarTexts['why'], numbers: Numbers): string {
  const { source, text, place, value } = argument;
  if (source === 'leftOut') return why.leftOut;
  if (source === 'reckoned') return typeof value === 'number' ? numbers.decimal(value) : text;
  // Sheets tells a script numbers in the English form.
  if (source === 'typed') return typeof value === 'number' && /^[-+.\d\s]+$/.test(text) ? numbers.decimal(value) : text;
  return text === '' && !place?.includes(':') ? why.nothing : text;
}
