import type { HeaderWords } from '../../core/orders/recogniseColumns';

/** How exports in English, Polish and Russian head the columns of their orders, the surest words first. */
export const headerWords: HeaderWords = {
  day: [
    ...['order date', 'data zamówienia', 'дата заказа', 'invoice date', 'data sprzedaży', 'дата продажи'],
    ...['data faktury', 'data wystawienia', 'дата отгрузки', 'date', 'data', 'дата', 'day', 'dzień', 'день'],
  ],
  client: [
    ...[
      'customer name',
      'client name',
      'nazwa klienta',
      'имя клиента',
      'название клиента',
      'client',
      'klient',
      'клиент',
    ],
    ...['customer', 'account name', 'account', 'kontrahent', 'контрагент', 'nabywca', 'odbiorca', 'покупатель'],
    ...['заказчик', 'company', 'firma', 'компания', 'организация', 'buyer'],
  ],
  profit: ['profit', 'zysk', 'прибыль', 'margin', 'marża', 'маржа', 'gross profit', 'dochód'],
  amount: [
    ...['sales', 'revenue', 'amount', 'net amount', 'wartość netto', 'kwota netto', 'kwota', 'wartość', 'sprzedaż'],
    ...['obrót', 'przychód', 'выручка', 'сумма', 'продажи', 'оборот', 'turnover', 'net value', 'total', 'value'],
    ...['razem', 'suma', 'стоимость', 'итого'],
  ],
};
