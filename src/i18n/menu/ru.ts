import type { MenuTexts } from './MenuTexts';

export const ru: MenuTexts = {
  enable: 'Включить формулы в этом файле',
  home: 'Открыть Polecam',
  orders: 'Начать с моих заказов…',
  idealClient: 'Идеальный клиент…',
  formulas: 'Формулы…',
  why: 'Откуда это число…',
  enabled: 'Формулы теперь работают в этой таблице. Попробуйте =TIME_SHARE(70%).',
  sidebar: 'Polecam',
  failed: 'Google Таблицы ответили не полностью. Ваши данные на месте: попробуйте ещё раз.',
};
