import type { OrderAnswers } from './OrderAnswers';

/** Nothing is decided yet. */
export const noAnswers: OrderAnswers = {
  dayOrder: null,
  decimalMark: null,
  repeated: null,
  price: null,
  totals: null,
  client: null,
  cancelled: null,
  refund: null,
  scale: null,
  discount: null,
  margin: null,
  statuses: [],
  documents: [],
  rates: [],
  names: [],
  lastTime: false,
};
