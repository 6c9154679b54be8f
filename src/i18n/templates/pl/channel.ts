import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Channel. */
export const channel: TextsOf<'channel'> = {
  'channel.title': 'Kanał poleceń',
  'channel.hint': 'h',
};
