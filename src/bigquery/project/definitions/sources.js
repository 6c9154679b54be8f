// The only thing that a user writes: two views over the tables that they have.
declare({
  schema: 'polecam',
  name: 'orders',
  description: 'order_day DATE, client STRING, amount NUMERIC, profit NUMERIC',
});
declare({
  schema: 'polecam',
  name: 'client_facts',
  description: 'client STRING, referred_by STRING, kind STRING, salesperson STRING, retention FLOAT64',
});
