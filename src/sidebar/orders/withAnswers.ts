import type { OrderAnswers, OrderSource, OrdersPreview } from '../../contract/orders';

/**
 * The answers of a preview with a further one. Those from last time are the person's own from now on, as far as the
 * preview went by them; names that were not among those asked about keep their answers.
 */
export function withAnswers(
  { source, orders }: { readonly source: OrderSource; readonly orders: OrdersPreview },
  further: Partial<OrderAnswers>,
): OrderAnswers {
  const before = source.answers;
  const overruled = orders.questions.flatMap(question =>
    before.lastTime && 'ways' in question && !question.answered ? [[question.kind, null]] : [],
  );
  const { names = [] } = further;
  const others = before.names.filter(({ value }) => !names.some(name => name.value === value));
  return { ...before, ...Object.fromEntries(overruled), ...further, names: [...names, ...others], lastTime: false };
}
