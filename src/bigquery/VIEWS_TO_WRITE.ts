/** The only thing that a user writes, as an example: a dataset, and two views over the tables that they have. */
export const VIEWS_TO_WRITE = `CREATE SCHEMA IF NOT EXISTS polecam OPTIONS (location = 'EU');

CREATE OR REPLACE VIEW polecam.orders AS
SELECT
  DATE(ordered_at) AS order_day,
  customer AS client,
  CAST(amount AS NUMERIC) AS amount,
  CAST(profit AS NUMERIC) AS profit
FROM \`shop.orders\`;

CREATE OR REPLACE VIEW polecam.client_facts AS
SELECT
  customer AS client,
  referred_by,
  kind,
  salesperson,
  CAST(NULL AS FLOAT64) AS retention
FROM \`shop.customers\`;`;
