import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referral plan. */
export const referralPlan: TextsOf<'referralPlan'> = {
  'referralPlan.title': 'План рекомендаций',
  'referralPlan.hint':
    'Сколько рекомендаций ждать от каждого клиента, какова их ценность сегодня и когда просить (статья 000).',
  'referralPlan.askNow': 'Просить сейчас',
  'referralPlan.askNow.note':
    'Вычисляется: скольких клиентов пора попросить ко дню, который на листе «Настройки» назван сегодняшним.',
  'referralPlan.dueInAll': 'Не хватает',
  'referralPlan.dueInAll.note': 'Вычисляется: сумма столбца «Осталось получить».',
  'referralPlan.valueInAll': 'Ценность плана',
  'referralPlan.valueInAll.note': 'Вычисляется: сумма столбца «Общая ценность».',
  'referralPlan.client': 'Клиент',
  'referralPlan.client.note': 'Перенесено с листа «Клиенты»; других допишите ниже.',
  'referralPlan.referralsPerYear': 'Ждём за год',
  'referralPlan.referralsPerYear.note':
    'На сколько рекомендаций вы рассчитываете за год работы с этим клиентом (статья 000). Пусто = его минимум.',
  'referralPlan.referralsPerYear.help': 'Число, 0 или больше; пусто = его минимум.',
  'referralPlan.quality': 'Качество, 1–5',
  'referralPlan.quality.note':
    'Насколько хороших рекомендаций вы ждёте, от 1 до 5. Пусто = среднее по прежним, округлённое; если их нет, 3 (наш выбор).',
  'referralPlan.quality.help': 'Целое число от 1 до 5.',
  'referralPlan.profitPerClient': 'Прибыль на клиенте',
  'referralPlan.profitPerClient.note':
    'Годовая прибыль на клиенте, которого он приведёт, не выручка; бывает и отрицательной (статья 000). Пусто = сумма с листа «Настройки».',
  'referralPlan.growth': 'Рост за год',
  'referralPlan.growth.note':
    'На сколько каждый год меняется число его рекомендаций; −20% — клиент, который уходит с вероятностью 20%. Пусто = нижняя граница роста с листа «Настройки» (статья 001: 20–30% за год).',
  'referralPlan.growth.help': 'Доля больше −100%, например 20% или −20%.',
  'referralPlan.meanQuality': 'Среднее качество',
  'referralPlan.meanQuality.note': 'Вычисляется: среднее качество его рекомендаций. Пусто, если ни одна не оценена.',
  'referralPlan.chance': 'Шанс на клиента',
  'referralPlan.chance.note':
    'Вычисляется: выслушает × поговорят × купит при таком качестве, с листа «Настройки» (статья 000, первые три вопроса).',
  'referralPlan.year1': 'Год 1',
  'referralPlan.year1.note':
    'Считает REFERRAL_VALUE: ценность рекомендаций ближайших двенадцати месяцев сегодня (статья 000).',
  'referralPlan.year2': 'Год 2',
  'referralPlan.year2.note': 'Вычисляется: сколько добавят рекомендации второго года.',
  'referralPlan.year3': 'Год 3',
  'referralPlan.year3.note': 'Вычисляется: сколько добавят рекомендации третьего года.',
  'referralPlan.value': 'Общая ценность',
  'referralPlan.value.note':
    'Считает REFERRAL_VALUE за все годы с листа «Настройки», с указанными там числом поколений, ставкой дисконтирования и расходами (статья 000).',
  'referralPlan.pays': 'Окупится',
  'referralPlan.pays.note':
    'Вычисляется: да, если шанс × ценность привлечённого клиента больше расходов на рекомендацию. Статья 000: окупается не каждый.',
  'referralPlan.yes': 'да',
  'referralPlan.no': 'нет',
  'referralPlan.minimum': 'Минимум за год',
  'referralPlan.minimum.note':
    'Вычисляется: его минимум с листа «Клиенты», а без него — с листа «Настройки» (статья 000: например, 2 раза в год).',
  'referralPlan.received': 'Получено в этом году',
  'referralPlan.received.note': 'Вычисляется на листе «Клиенты» по списку рекомендаций, за этот календарный год.',
  'referralPlan.due': 'Осталось получить',
  'referralPlan.due.note': 'Вычисляется: минимум без того, что уже получено.',
  'referralPlan.lastAsked': 'Последняя просьба',
  'referralPlan.lastAsked.note': 'С листа «Клиенты»: дату впишите там.',
  'referralPlan.nextAsk': 'Когда просить',
  'referralPlan.nextAsk.note':
    'Вычисляется: недостающие рекомендации равномерно распределены между последней просьбой (или 1 января) и концом года; если день прошёл, то сегодня. Наш выбор.',
  'referralPlan.askIn': 'Через сколько дней',
  'referralPlan.askIn.note':
    'Вычисляется от дня, который на листе «Настройки» назван сегодняшним. Отмечено, если пора просить.',
};
