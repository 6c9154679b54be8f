import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referral plan. */
export const referralPlan: TextsOf<'referralPlan'> = {
  'referralPlan.title': 'План рекомендаций',
  'referralPlan.hint': 'Сколько рекомендаций ждать от каждого клиента, какова их ценность сегодня и когда просить.',
  'referralPlan.askNow': 'Пора просить',
  'referralPlan.askNow.note': 'Вычисляется: клиенты, которых пора попросить на дату «Сегодня» из «Настроек».',
  'referralPlan.dueInAll': 'Осталось получить',
  'referralPlan.dueInAll.note': 'Вычисляется: сумма столбца «Осталось получить».',
  'referralPlan.valueInAll': 'Сколько принесёт план',
  'referralPlan.valueInAll.note': 'Вычисляется: сумма столбца «Всего за все годы».',
  'referralPlan.client': 'Клиент',
  'referralPlan.client.note': 'Перенесено с листа «Клиенты»; других допишите ниже.',
  'referralPlan.referralsPerYear': 'Рекомендаций в год',
  'referralPlan.referralsPerYear.note':
    'На сколько рекомендаций вы рассчитываете за год работы с этим клиентом. Пусто = его минимум. Источник: Лех Дворачиньский.',
  'referralPlan.referralsPerYear.help': 'Введите число, 0 или больше, например 2; пусто = его минимум.',
  'referralPlan.quality': 'Качество, 1–5',
  'referralPlan.quality.note':
    'Насколько хороших рекомендаций вы ждёте, от 1 до 5. Пусто = среднее по прежним, округлённое; если их нет, 3 (наше допущение).',
  'referralPlan.quality.help': 'Введите целое число от 1 до 5, например 3.',
  'referralPlan.profitPerClient': 'Прибыль на клиенте',
  'referralPlan.profitPerClient.note':
    'Годовая прибыль на клиенте, которого он приведёт, не выручка; бывает и отрицательной. Пусто = сумма с листа «Настройки». Источник: Лех Дворачиньский.',
  'referralPlan.growth': 'Рост за год',
  'referralPlan.growth.note':
    'На сколько каждый год меняется число его рекомендаций; −20% — клиент, который уходит с вероятностью 20%. Пусто = прирост из «Настроек» (в источнике 20–30% за год). Источник: статья о канале рекомендаций.',
  'referralPlan.growth.help': 'Введите долю больше −100%, например 20% или −20%.',
  'referralPlan.meanQuality': 'Среднее качество',
  'referralPlan.meanQuality.note': 'Вычисляется: среднее качество его рекомендаций. Пусто, если ни одна не оценена.',
  'referralPlan.chance': 'Шанс на клиента',
  'referralPlan.chance.note':
    'Вычисляется: выслушает × поговорят × купит при таком качестве, с листа «Настройки». Источник трёх вопросов: Лех Дворачиньский.',
  'referralPlan.year1': 'Год 1',
  'referralPlan.year1.note':
    'Считает REFERRAL_VALUE: ценность рекомендаций ближайших двенадцати месяцев сегодня. Источник: Лех Дворачиньский.',
  'referralPlan.year2': 'Год 2',
  'referralPlan.year2.note': 'Вычисляется: сколько добавят рекомендации второго года.',
  'referralPlan.year3': 'Год 3',
  'referralPlan.year3.note': 'Вычисляется: сколько добавят рекомендации третьего года.',
  'referralPlan.value': 'Всего за все годы',
  'referralPlan.value.note':
    'Считает REFERRAL_VALUE за все годы с листа «Настройки», с указанными там числом поколений, ставкой дисконтирования и расходами. Источник: Лех Дворачиньский.',
  'referralPlan.pays': 'Окупится',
  'referralPlan.pays.note':
    'Вычисляется: да, если шанс × ценность привлечённого клиента больше расходов на рекомендацию. Окупается не каждый рекомендованный клиент. Источник: Лех Дворачиньский.',
  'referralPlan.yes': 'да',
  'referralPlan.no': 'нет',
  'referralPlan.minimum': 'Минимум за год',
  'referralPlan.minimum.note':
    'Вычисляется: его минимум с листа «Клиенты», а без него — с листа «Настройки» (например, 2 раза в год). Источник: Лех Дворачиньский.',
  'referralPlan.received': 'Получено в этом году',
  'referralPlan.received.note': 'Вычисляется на листе «Клиенты» по списку рекомендаций, за этот календарный год.',
  'referralPlan.due': 'Осталось получить',
  'referralPlan.due.note': 'Вычисляется: минимум без того, что уже получено.',
  'referralPlan.lastAsked': 'Последняя просьба',
  'referralPlan.lastAsked.note': 'С листа «Клиенты»: дату введите там.',
  'referralPlan.nextAsk': 'Когда просить',
  'referralPlan.nextAsk.note':
    'Вычисляется: недостающие рекомендации равномерно распределены между последней просьбой (или 1 января) и концом года; если дата прошла, то сегодня. Наше допущение.',
  'referralPlan.askIn': 'Через сколько дней',
  'referralPlan.askIn.note': 'Вычисляется от даты «Сегодня» из «Настроек». Выделено цветом, если пора.',
};
