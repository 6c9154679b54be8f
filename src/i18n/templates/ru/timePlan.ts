import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Time plan. */
export const timePlan: TextsOf<'timePlan'> = {
  'timePlan.title': 'План времени',
  'timePlan.hint':
    'Отметьте крупных клиентов на листе «Клиенты»: им — время в половину их доли в выручке, остальное — другим и поиску новых (статья 003).',
  'timePlan.hoursInAll': 'Часов в неделю',
  'timePlan.hoursInAll.note': 'Часы на продажи в неделю с листа «Настройки»: изменить можно там.',
  'timePlan.bigShare': 'Доля крупных',
  'timePlan.bigShare.note':
    'Вычисляется: какую долю выручки вместе приносят крупные клиенты ниже (статья 003: например 70%).',
  'timePlan.bigHours': 'Часов для них',
  'timePlan.bigHours.note': 'Вычисляется: сумма часов, которые положены крупным клиентам.',
  'timePlan.otherHours': 'Остаётся другим',
  'timePlan.otherHours.note': 'Вычисляется: остаток недели, другим клиентам и поиску новых (статья 003).',
  'timePlan.givenInAll': 'Потрачено всего',
  'timePlan.givenInAll.note': 'Вычисляется: сумма столбца «Потрачено часов».',
  'timePlan.client': 'Клиент',
  'timePlan.client.note': 'Крупные клиенты с листа «Клиенты»: те, у кого там указан вид. Других допишите ниже.',
  'timePlan.others': 'Все остальные и поиск новых',
  'timePlan.hoursGiven': 'Потрачено часов',
  'timePlan.hoursGiven.note': 'Сколько часов в неделю вы ему на самом деле уделяете.',
  'timePlan.hoursGiven.help': 'Часы в неделю, от 0 до 168.',
  'timePlan.expected': 'Ждём за год',
  'timePlan.expected.note':
    'Выручка, которой вы ждёте от него в этом году, прежде всего от нового. Пусто = его последние 12 месяцев.',
  'timePlan.expected.help': 'Сумма, 0 или больше.',
  'timePlan.kind': 'Вид',
  'timePlan.kind.note':
    'С листа «Клиенты»; клиент без вида, от которого ждут выручку, — новый. В статье одно правило для существующих и другое для новых; оба в одном плане — наш выбор.',
  'timePlan.lastYear': 'Выручка за 12 месяцев',
  'timePlan.lastYear.note': 'Крупных клиентов, с листа «Клиенты».',
  'timePlan.revenue': 'Принято в расчёт',
  'timePlan.revenue.note':
    'Вычисляется: ожидаемая выручка, а без неё последние 12 месяцев. У остальных то, что остаётся от всей выручки без крупных.',
  'timePlan.share': 'Доля в выручке',
  'timePlan.share.note': 'Вычисляется: ÷ сумма столбца.',
  'timePlan.hoursDue': 'Положено часов',
  'timePlan.hoursDue.note':
    'Считает TIME_PLAN: половина доли существующего клиента, 75% доли нового, умноженные на часы недели (статья 003).',
  'timePlan.difference': 'Разница',
  'timePlan.difference.note': 'Вычисляется: потрачено − положено.',
  'timePlan.band': 'Относительно плана',
  'timePlan.band.note':
    'Вычисляется: в пределах плана, если разница не больше доли с листа «Настройки» (25%, наш выбор). Больше или меньше — не ошибка: спросите почему.',
  'timePlan.within': 'в пределах плана',
  'timePlan.more': 'больше плана',
  'timePlan.less': 'меньше плана',
  'timePlan.chart': 'Часы в неделю: положено и потрачено',
  'timePlan.hours': 'Часы в неделю',
};
