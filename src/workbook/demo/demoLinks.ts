import type { Language } from '../../i18n/language';
import { DEMO_TEXTS } from './demoTexts';

/** The workbook of one of the firm's salespeople, as if it were at Google. */
export interface DemoLink {
  readonly id: string;
  readonly salesperson: string;
  readonly link: string;
}

/** Links to the workbooks that the salespeople of the firm keep, in the order of the people. */
export function demoLinks(language: Language): readonly DemoLink[] {
  return DEMO_TEXTS[language].salespeople.map((salesperson, i) => {
    const id = `polecam-demo-salesperson-${i + 1}`;
    return { id, salesperson, link: `https://docs.google.com/spreadsheets/d/${id}/edit` };
  });
}
