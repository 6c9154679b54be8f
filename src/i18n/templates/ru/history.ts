import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet History: what the add-on did, and how to undo it. */
export const history: TextsOf<'history'> = {
  'history.title': 'История Polecam',
  'history.hint': 'Что Polecam сделал в этой таблице, новое внизу. Хранятся 500 последних записей.',
  'history.when': 'Когда',
  'history.when.note': 'Дата и время в часовом поясе этой таблицы.',
  'history.what': 'Что',
  'history.what.note': 'Что сделано из меню или с панели.',
  'history.sheet': 'Лист',
  'history.sheet.note': 'На каких листах (под названиями того дня).',
  'history.undo': 'Как отменить',
  'history.undo.note': 'История версий показывает любое состояние таблицы и возвращает его.',
  'history.clientsFilled': 'Список клиентов собран по заказам, строк: {rows}',
  'history.clientsRecounted':
    'Список клиентов обновлён по заказам, строк: {rows}; в заказах больше нет: оставлено без чисел: {kept}, удалено: {removed}',
  'history.lookBackWritten': 'Записана проверка по прошлым заказам',
  'history.sheetsFilled': 'Листы добавлены или обновлены',
  'history.exampleFilled': 'Добавлен пример: выдуманная фирма',
  'history.exampleRemoved': 'Пример убран, листов: {count}',
  'history.mended': 'Возвращено формул: {count}; убрано с их пути ячеек: {moved}',
  'history.settingsSaved': 'Изменены настройки: {settings}',
  'history.settingsLocked': 'Настройки защищены от изменений',
  'history.settingsOpened': 'Защита настроек снята: менять могут все редакторы',
  'history.profileFilled': 'Мастер заполнил листы «Идеальный клиент» и «Карта оценок»',
  'history.matchesKept': 'Сохранено соответствие клиентов: {count}',
  'history.exampleInserted': 'Пример {formula} вставлен в {address}',
  'history.askNoted': 'Записана дата последней просьбы: {client}',
  'history.referrerNoted': 'Записано, кто рекомендовал клиента: {client}',
  'history.refusalNoted': 'Записано, почему никого не рекомендовали: {client} — {reason}',
  'history.lostListed': 'Ушедшие клиенты внесены в список: {count}',
  'history.backNoted': 'Отмечено, что {client} снова покупает',
  'history.referralAdded': 'Добавлена рекомендация: {from} → {prospect}',
  'history.referralMoved': 'Новый этап рекомендации: {from} → {prospect}',
  'history.clientTold': 'Клиенту сообщили, что вышло из рекомендации: от {from} к {prospect}',
  'history.stepMoved': 'Перенесён следующий шаг: от {from} к {prospect}',
  'history.newClient': 'Добавлен клиент: {client}',
  'history.wonClient': 'Клиент по рекомендации: {client}, от {from}',
  'history.handedOver':
    'Передано: {from} → {to}; клиентов: {clients}, открытых рекомендаций: {referrals}, следующих шагов: {steps}',
  'history.clientHandedOver':
    'Передача клиента, {from} → {to}: {client}; открытые рекомендации: {referrals}, следующие шаги: {steps}',
  'history.salespersonAdded': 'Добавлен менеджер: {name}',
  'history.weekAdded': 'Добавлен лист менеджера: {name}',
  'history.sourcesAdded': 'Данные собираются из таблиц: {names}',
  'history.sourceRemoved': 'Данные больше не собираются из таблицы: {name}; {link}',
  'history.formulasReplaced':
    'Формулы заменены для просмотра без Polecam: формулами Google Таблиц: {native}, значениями: {values}',
  'history.copyMade':
    'Сделана копия для просмотра без Polecam, формулы заменены: формулами Google Таблиц: {native}, значениями: {values}',
  'history.formulasBack': 'Возвращено формул: {count}',
  'history.takenBack': 'Отменено: {what}',
  'history.undo.versions':
    'Файл → История версий → Смотреть историю версий: верните версию, которая была до этого времени.',
  'history.undo.example': 'Polecam → Убрать пример.',
  'history.undo.large':
    'Записано слишком много, чтобы отменить это одним нажатием. Файл → История версий → Смотреть историю версий: верните версию, которая была до этого времени.',
  'history.undo.delete': 'Удалите лист: от него ничего не зависит.',
  'history.undo.bringBack': 'Polecam → Поделиться с теми, у кого нет Polecam → Вернуть формулы.',
  'history.undo.lock': 'Polecam → Команда: защита настроек.',
  'history.undo.source': 'Polecam → Команда → Несколько таблиц: Убрать.',
  'history.undo.type': 'Введите на листе прежнее значение или найдите его: Файл → История версий.',
};
