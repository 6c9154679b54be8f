import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Time plan. */
export const timePlan: TextsOf<'timePlan'> = {
  'timePlan.title': 'Plan czasu',
  'timePlan.hint': 'h',
};
