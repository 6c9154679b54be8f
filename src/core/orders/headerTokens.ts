import { foldText } from '../text/foldText';

/** A header or a value as words to compare: without case, accents and punctuation; "InvoiceNo" and "invoice_no" are two. */
export function headerTokens(text: string): string[] {
  return foldText(text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}\p{N}%?№]+/u)
    .filter(token => token !== '');
}
