import type { Effect } from '../../contract/explain';
import type { Page } from '../PageContext';

/** How the two directions of an effect are called: −20% and +20%, or −1 point and +1 point. */
export function stepNames(
  step: Effect['step'],
  { texts, numbers }: Pick<Page, 'texts' | 'numbers'>,
): { readonly lower: string; readonly higher: string } {
  const { pointLower, pointHigher } = texts.why;
  if (step === 'point') return { lower: pointLower, higher: pointHigher };
  const fifth = numbers.percent(0.2);
  return { lower: `−${fifth}`, higher: `+${fifth}` };
}
