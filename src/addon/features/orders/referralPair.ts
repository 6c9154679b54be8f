import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { cellText } from '../../book/cellText';

/** Who brought whom: the same however the two are spelt. */
export function pairOf({ from, prospect }: { readonly from?: Row[string]; readonly prospect?: Row[string] }): string {
  return `${nameKey(cellText(from))}\n${nameKey(cellText(prospect))}`;
}

/** A row without a stage waits for it: a person typed it, or the add-on could not write to its end. */
export function isInLog({ stage }: Row): boolean {
  return cellText(stage) !== '';
}
