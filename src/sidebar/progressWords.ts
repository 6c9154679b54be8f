import type { Progress } from '../contract/progress';
import { fill } from '../i18n/fill';
import type { Page } from './PageContext';

/** How far an action is, in sentences: 2,357 clients counted. Sheets: 2 of 6. */
export function progressWords({ clients, sheets }: Progress, { texts: { progress }, numbers }: Page): string {
  const counted = clients === null ? [] : [numbers.counted(progress.clients, clients)];
  const done = sheets && fill(progress.sheets, { done: numbers.whole(sheets.done), all: numbers.whole(sheets.of) });
  return [...counted, ...(done === null ? [] : [done])].join(' ');
}
