import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet that collects from the salespeople's workbooks. */
export const sources: TextsOf<'sources'> = {
  'sources.title': 'Таблицы менеджеров',
  'sources.hint':
    'Данные из таблиц менеджеров. В столбце «Подключение» стоит #REF!? Наведите курсор на ячейку и нажмите «Разрешить доступ».',
  'sources.answering': 'Подключено таблиц',
  'sources.answering.note': 'Вычисляется: сколько таблиц из списка подключено.',
  'sources.silent': 'Нет доступа',
  'sources.silent.note':
    'Вычисляется: таблицы, к которым пока нет доступа. Что делать — в примечании к столбцу «Подключение».',
  'sources.clientsInAll': 'Клиенты',
  'sources.clientsInAll.note': 'Вычисляется: из всех подключённых таблиц.',
  'sources.receivedInAll': 'Получено рекомендаций',
  'sources.receivedInAll.note': 'Вычисляется: из всех подключённых таблиц.',
  'sources.openInAll': 'Открыто',
  'sources.openInAll.note': 'Вычисляется: рекомендации, по которым ещё нет ни сделки, ни отказа.',
  'sources.dealsInAll': 'Сделки',
  'sources.dealsInAll.note': 'Вычисляется: из всех подключённых таблиц.',
  'sources.salesperson': 'Менеджер',
  'sources.salesperson.note': 'Чья это таблица. Каждое имя один раз: по нему считаются рекомендации.',
  'sources.link': 'Ссылка на таблицу',
  'sources.link.note':
    'Адрес из браузера менеджера. Он открывает вам доступ к таблице, хватит права на просмотр. После изменения ссылки: Polecam → Команда → Несколько таблиц.',
  'sources.connection': 'Подключение',
  'sources.connection.note':
    'После подключения здесь валюта той таблицы. #REF!: наведите курсор на ячейку и нажмите «Разрешить доступ». Если кнопки нет, Google пишет почему: у вас нет доступа к той таблице или ссылка неверна.',
  'sources.state': 'Состояние',
  'sources.state.note': 'Вычисляется: подключена ли эта таблица.',
  'sources.state.answers': 'подключена',
  'sources.state.silent': 'нет доступа',
  'sources.state.noPolecam': 'в ней нет листов Polecam',
  'sources.clients': 'Клиенты',
  'sources.clients.note': 'Строки его листа «Клиенты».',
  'sources.meetings': 'Встречи',
  'sources.meetings.note':
    'Встречи с его листа «Канал рекомендаций»; месяц, у которого есть строка для всех и строки менеджеров, считается один раз. Пусто, если этот лист там старее: менеджер добавляет его ещё раз. Источник: статья о канале рекомендаций.',
  'sources.received': 'Рекомендации',
  'sources.received.note': 'Строки его листа «Рекомендации», скопированные справа.',
  'sources.receivedNorm': 'Норма',
  'sources.receivedNorm.note':
    'Столько рекомендаций приходится на его встречи по нормам ваших настроек: 5 встреч, 5 рекомендаций. Источник: статья о канале рекомендаций.',
  'sources.receivedPace': 'Рекомендации: темп',
  'sources.receivedPace.note':
    'Ниже или выше нормы — только если это вряд ли случайность; иначе «мало данных». Считает REFERRAL_PACE.',
  'sources.open': 'Открыто',
  'sources.open.note': 'Рекомендации, по которым ещё нет ни сделки, ни отказа.',
  'sources.stepsDue': 'Шаги на сегодня',
  'sources.stepsDue.note':
    'Открытые рекомендации в его файле, у которых подошёл срок следующего шага. Пусто, если листы там старее: менеджер добавляет «Рекомендации» ещё раз.',
  'sources.waitForWord': 'Сообщить клиенту',
  'sources.waitForWord.note':
    'Рекомендации в его файле, по которым клиент ждёт, чем кончилось дело. Пусто, если листы там старее.',
  'sources.deals': 'Сделки',
  'sources.deals.note': 'Рекомендации, которые стали сделкой.',
  'sources.dealsNorm': 'Норма',
  'sources.dealsNorm.note':
    'Столько сделок приходится на его встречи по рекомендации по нормам ваших настроек: 10 встреч, 1 сделка. Источник: статья о канале рекомендаций.',
  'sources.dealsPace': 'Сделки: темп',
  'sources.dealsPace.note': 'Ниже нормы, в норме, выше нормы или мало данных. Считает REFERRAL_PACE.',
  'sources.profit': 'Прибыль от сделок',
  'sources.profit.note': 'Прибыль его сделок в валюте его таблицы: см. столбец «Подключение».',
  'sources.lastEntry': 'Последняя запись',
  'sources.lastEntry.note': 'Дата самой новой рекомендации в его таблице.',
  'sources.logSalesperson': 'Менеджер',
  'sources.logSalesperson.note':
    'Рекомендации из всех таблиц, новые сверху. Их копирует формула: правьте в таблице менеджера.',
  'sources.logDate': 'Получена',
  'sources.logDate.note': 'Дата рекомендации.',
  'sources.logFrom': 'От клиента',
  'sources.logFrom.note': 'Кто порекомендовал.',
  'sources.logProspect': 'Кого рекомендовали',
  'sources.logProspect.note': 'Кого порекомендовали.',
  'sources.logStage': 'Этап',
  'sources.logStage.note': 'Словами ваших настроек, на каком бы языке ни была та таблица.',
  'sources.logExpected': 'Ожидаемая прибыль',
  'sources.logExpected.note': 'В валюте той таблицы.',
  'sources.logProfit': 'Прибыль',
  'sources.logProfit.note': 'Сколько принесла сделка, в валюте той таблицы.',
  'sources.logRefusal': 'Почему нет рекомендации',
  'sources.logRefusal.note': 'Как записано в той таблице.',
  'sources.nothing': 'рекомендаций пока нет',
};
