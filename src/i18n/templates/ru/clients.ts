import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Clients. */
export const clients: TextsOf<'clients'> = {
  'clients.title': 'Клиенты',
  'clients.hint': 'Кто покупает, как часто и на сколько. Заполнено из заказов; свои столбцы добавляйте справа.',
  'clients.client': 'Клиент',
  'clients.client.note': 'Название как в заказах. Одна строка на клиента; прописные и строчные буквы не различаются.',
  'clients.purchases': 'Покупки',
  'clients.purchases.note':
    'Число дней с заказами. Клиент — тот, кто купил в первый, второй и третий раз и покупает постоянно (статья 002).',
  'clients.firstDay': 'Первая покупка',
  'clients.firstDay.note': 'День первого заказа.',
  'clients.lastDay': 'Последняя покупка',
  'clients.lastDay.note':
    'День последнего заказа. Молчит намного дольше обычного? Позвоните раньше конкурентов (статья 002).',
  'clients.usualGapDays': 'Обычный перерыв, дней',
  'clients.usualGapDays.note': 'Медиана числа дней между соседними днями заказов. Пусто после единственной покупки.',
  'clients.revenueLastYear': 'Выручка за 12 месяцев',
  'clients.revenueLastYear.note': 'Выручка за двенадцать месяцев, которые кончаются самым поздним из всех заказов.',
  'clients.revenueInAll': 'Выручка всего',
  'clients.revenueInAll.note': 'Выручка по всем заказам.',
  'clients.profit': 'Прибыль',
  'clients.profit.note': 'Прибыль по всем заказам; бывает и отрицательной: окупается не каждый клиент (статья 000).',
  'clients.revenueShare': 'Доля в выручке',
  'clients.revenueShare.note':
    'Вычисляется: выручка всего ÷ сумма столбца. =TIME_SHARE от общей доли крупных клиентов скажет, сколько времени им отдать (статья 003).',
  'clients.chart': 'Десять крупнейших клиентов: выручка всего',
};
