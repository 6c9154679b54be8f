import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Keeping clients. */
export const keeping: TextsOf<'keeping'> = {
  'keeping.title': 'Удержание клиентов',
  'keeping.hint': 'Кто ушёл и почему, чего он стоит, кого вернуть сначала и кто сделает следующий шаг (статья 002).',
  'keeping.lostInAll': 'Ушедших в списке',
  'keeping.lostInAll.note': 'Вычисляется: клиенты в списке ушедших.',
  'keeping.wonBack': 'Вернули',
  'keeping.wonBack.note': 'Вычисляется: те из них, у кого стоит день в столбце «Снова с нами с».',
  'keeping.worthInAll': 'Ценность возврата',
  'keeping.worthInAll.note': 'Вычисляется: сумма столбца «Ценность × шанс».',
  'keeping.lostDay': 'Когда ушёл',
  'keeping.lostDay.note': 'День, когда он ушёл или когда вы заметили, что он молчит.',
  'keeping.day.help': 'Дата.',
  'keeping.client': 'Клиент',
  'keeping.client.note':
    'Кто ушёл; название как на листе «Клиенты»: оттуда берётся его ценность. Отмечен, если вернулся.',
  'keeping.client.help': 'Клиент с листа «Клиенты»; можно и кого-то другого.',
  'keeping.reason': 'Причина',
  'keeping.reason.note':
    'Почему ушёл: знать это так же важно, как и то, почему клиенты приходят (статья 002). Список — на листе «Списки».',
  'keeping.reason.help': 'Причина с листа «Списки»; можно и другую.',
  'keeping.chance': 'Шанс вернуть',
  'keeping.chance.note': 'Насколько вы рассчитываете, что он вернётся, если попробовать, например 30%.',
  'keeping.chance.help': 'Вероятность от 0% до 100%.',
  'keeping.valueIfBack': 'Ценность при возврате',
  'keeping.valueIfBack.note':
    'Его ценность, если вернётся. Пусто = ценность с листа «Клиенты», которая падает, когда он не покупает.',
  'keeping.nextStep': 'Следующий шаг',
  'keeping.nextStep.note': 'Что вы сделаете, чтобы вернуть клиента и его доверие (статья 002).',
  'keeping.owner': 'Кто',
  'keeping.owner.note': 'Кто делает этот шаг.',
  'keeping.owner.help': 'Менеджер с листа «Списки»; можно и другое имя.',
  'keeping.stepDay': 'Когда',
  'keeping.stepDay.note': 'День этого шага.',
  'keeping.backDay': 'Снова с нами с',
  'keeping.backDay.note': 'День, когда он снова купил. Тогда он выходит из очереди.',
  'keeping.cause': 'Откуда',
  'keeping.cause.note':
    'С листа «Списки»: внутренние причины можем устранить мы сами, остальные приходят с рынка (статья 002).',
  'keeping.value': 'Ценность',
  'keeping.value.note': 'Вписанная ценность при возврате, а без неё ценность с листа «Клиенты».',
  'keeping.worth': 'Ценность × шанс',
  'keeping.worth.note': 'Вычисляется для тех, кто не вернулся. Наш выбор.',
  'keeping.rank': 'Очередь',
  'keeping.rank.note': 'Вычисляется: 1 = его возвращайте первым. Первые трое отмечены.',
};
