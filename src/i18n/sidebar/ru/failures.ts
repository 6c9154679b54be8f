import type { TextsOf } from '../SidebarTexts';

/** Why the server did not answer. */
export const failures: TextsOf<'failures', 'ru'> = {
  accounts:
    'Google не понимает, от какого из ваших аккаунтов пришёл запрос. Откройте эту таблицу в окне, где выполнен вход только в один аккаунт Google (подойдёт окно инкогнито), и снова запустите Polecam.',
  connection: 'Нет связи с Google. Проверьте интернет и повторите попытку.',
  unknown: 'Не получилось, и Google не сообщил причину. Повторите попытку.',
  sheetGone: 'Этого листа в таблице больше нет.',
};
