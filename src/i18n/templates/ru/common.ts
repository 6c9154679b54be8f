import type { TextsOf } from '../TemplateTexts';

/** Texts of every sheet. */
export const common: TextsOf<'common'> = {
  'common.amountsIn': 'Суммы в',
  'common.reckoning': 'Для расчётов',
  'common.reckoning.note': 'По этому скрытому столбцу считают другие формулы. Не меняйте его.',
  'common.withoutAddon':
    'Кто видит здесь #ИМЯ?, у того нет Polecam или его формулы в этой таблице не включены. Прежде чем делиться: Polecam, Поделиться с теми, у кого нет Polecam.',
};
