import type { TextsOf } from '../SidebarTexts';

/** Texts of every panel. */
export const common: TextsOf<'common', 'ru'> = {
  back: 'Назад',
  learnMore: 'Узнать больше',
  home: 'В начало',
  open: 'Открыть',
  add: 'Добавить',
  cancel: 'Отмена',
  tryAgain: 'Повторить',
  remove: 'Убрать: {name}',
  reading: 'Читаем таблицу…',
  opening: 'Открываем лист…',
  stepOf: '{done} из {all}',
  slow: 'Google ещё не ответил. Подождите немного или повторите попытку.',
  rows: { one: '{number} строка', few: '{number} строки', many: '{number} строк' },
  clients: { one: '{number} клиента', few: '{number} клиентов', many: '{number} клиентов' },
  notNumber: 'Введите число от {least} до {most}.',
  copied: 'Скопировано. Вставьте, куда нужно.',
  notCopied: 'Браузер не даёт скопировать. Выделите текст и скопируйте его.',
};
