import type { Progress } from '../contract/progress';
import { fill } from '../i18n/fill';
import type { Page } from './PageContext';
import type { TaskStep } from './serverTask';

/** How far an action is, in sentences: 2,357 clients counted. Sheets: 2 of 6. */
export function progressWords({ clients, sheets }: Progress, { texts: { progress }, numbers }: Page): string {
  const counted = clients === null ? [] : [numbers.counted(progress.clients, clients)];
  const done = sheets === null ? [] : [ofAll(progress.sheets, sheets, numbers)];
  return [...counted, ...done].join(' ');
}

/** The same of a step of a call: 5 of 14; '' where nothing is told yet. */
export function stepWords(step: TaskStep | undefined, page: Page): string {
  if (step === undefined) return '';
  if ('of' in step) return ofAll(page.texts.common.stepOf, step, page.numbers);
  return step.isCancelling ? page.texts.progress.cancelling : progressWords(step.progress, page);
}

function ofAll(text: string, { done, of }: NonNullable<Progress['sheets']>, numbers: Page['numbers']): string {
  return fill(text, { done: numbers.whole(done), all: numbers.whole(of) });
}
