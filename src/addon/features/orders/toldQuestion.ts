import type { OrderQuestion as ToldQuestion } from '../../../contract/orders';
import type { OrderQuestion } from '../../../core/orders/readOrders';
import type { OrderTable } from './orderTable';
import { shownDay } from './shownDay';

/** A question as the page shows it: days as texts, and rows as the sheet numbers them. */
export function toldQuestion(question: OrderQuestion, table: OrderTable): ToldQuestion {
  const { open } = question;
  if (question.kind === 'currency') {
    const currencies = question.currencies.map(({ currency, rows, amount, rate }) => ({
      currency,
      rows,
      amount,
      rate,
    }));
    return { kind: 'currency', open, currencies };
  }
  if ('values' in question) {
    const values = question.values.map(({ value, rows, amount, counts }) => ({ value, rows, amount, counts }));
    return { kind: question.kind, open, column: question.column, values };
  }
  const { kind, answered, chosen, ways, examples } = question;
  return {
    kind,
    open,
    answered,
    chosen,
    ways: ways.map(way => ({ ...way, firstDay: shownDay(way.firstDay), lastDay: shownDay(way.lastDay) })),
    examples: examples.map(({ line, cell, readings }) => ({
      row: table.firstRow + line,
      shown: cell,
      readings: kind === 'dayOrder' ? readings.map(day => (day === null ? null : shownDay(day))) : readings,
    })),
  };
}
