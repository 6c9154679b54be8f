import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { norms } from '../../../src/bigquery/norms';

/**
 * `npm run bench:bigquery`: how the work over all orders and the family tree grow with the rows, by DuckDB on this computer.
 * The SQL is that of the project, put into DuckDB's words by hand: it shows growth, and proves nothing about the answers.
 */
const FOLDER = '.local/duckdb';
const SIZES = [100_000, 1_000_000, 10_000_000];

interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
}

const { DuckDBInstance } = installed();
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
const jobs = { 'clients from orders': clientsFromOrders, 'a forest of referrals': forest, 'one chain': chain };
for (const [name, job] of Object.entries(jobs)) {
  let before: number | undefined;
  for (const rows of sizes) {
    const database = await DuckDBInstance.create(':memory:', { threads: '2' });
    const seconds = (await job(await database.connect(), rows)) / 1000;
    const ratio = before === undefined ? '' : `, ${(seconds / before).toFixed(1)} times as long`;
    console.log(`${name}, ${rows.toLocaleString('en')} rows: ${seconds.toFixed(2)} s${ratio}`);
    before = seconds;
  }
}

function installed() {
  if (!existsSync(join(FOLDER, 'node_modules/@duckdb/node-api'))) {
    mkdirSync(FOLDER, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(`tests/bigquery/growth/${file}`, join(FOLDER, file));
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  }
  return createRequire(resolve(FOLDER, 'package.json'))('@duckdb/node-api');
}

/** Milliseconds that the statements take. */
async function timed(connection: Connection, ...statements: readonly string[]): Promise<number> {
  const started = performance.now();
  for (const statement of statements) await connection.runAndReadAll(statement);
  return performance.now() - started;
}

/** Ten orders a client, in four years. */
async function clientsFromOrders(connection: Connection, rows: number): Promise<number> {
  const { last, before, latestFirst } = norms.monthsBack;
  const blanks = norms.blanks.replaceAll('\\x{feff}', '').replaceAll("'", "''");
  await timed(
    connection,
    `CREATE MACRO tidy_name(name) AS trim(regexp_replace(name, '${blanks}', ' ', 'g'), ' ')`,
    'CREATE MACRO name_key(name) AS nfc_normalize(lower(tidy_name(name)))',
    `CREATE TABLE orders AS SELECT
       DATE '2021-01-01' + CAST(hash(i) % 1500 AS INTEGER) AS order_day,
       CASE WHEN hash(i, 1) % 5 = 0 THEN ' KLIENT ' ELSE 'Klient ' END || (hash(i, 2) % ${rows / 10}) || ' Żółć' AS client,
       CAST(CAST(hash(i, 3) % 100000 AS BIGINT) - 5000 AS DECIMAL(18, 2)) / 100 AS amount,
       CAST(hash(i, 4) % 20000 AS DECIMAL(18, 2)) / 100 AS profit
     FROM range(${rows}) r(i)`,
  );
  return timed(
    connection,
    `CREATE TABLE clients AS WITH
      order_days AS (
        SELECT name_key(client) AS client_key, order_day, MIN(tidy_name(client)) AS client,
          bool_or(amount >= 0) AS is_purchase, SUM(amount) AS amount, SUM(profit) AS profit
        FROM orders GROUP BY name_key(client), order_day
      ),
      gaps AS (
        SELECT *, IF(is_purchase, date_diff('day',
          LAG(order_day) OVER (PARTITION BY client_key, is_purchase ORDER BY order_day), order_day), NULL) AS gap
        FROM order_days
      )
      SELECT client_key, arg_min(client, order_day) AS client, COUNT(*) FILTER (is_purchase) AS purchases,
        MIN(order_day) FILTER (is_purchase) AS first_day, MAX(order_day) FILTER (is_purchase) AS last_day,
        ARRAY_AGG(gap ORDER BY gap) FILTER (gap IS NOT NULL) AS gaps,
        SUM(IF(order_day > last_start, amount, 0)) AS revenue_last_year,
        SUM(IF(order_day > before_start AND order_day <= last_start, amount, 0)) AS revenue_year_before,
        MIN(order_day) FILTER (is_purchase) <= MAX(latest_first) AS has_year_before,
        SUM(amount) AS revenue_in_all, SUM(profit) AS profit
      FROM gaps CROSS JOIN (SELECT
        MAX(order_day) - INTERVAL ${last} MONTH AS last_start,
        MAX(order_day) - INTERVAL ${before} MONTH AS before_start,
        MAX(order_day) - INTERVAL ${latestFirst} MONTH AS latest_first
        FROM order_days)
      GROUP BY client_key`,
  );
}

function forest(connection: Connection, rows: number): Promise<number> {
  return climb(
    connection,
    rows,
    `CASE WHEN hash(i) % 10 < 3 OR i = 0 THEN NULL ELSE 'klient ' || (hash(i, 1) % i) END`,
  );
}

function chain(connection: Connection, rows: number): Promise<number> {
  return climb(connection, rows, `CASE WHEN i = 0 THEN NULL ELSE 'klient ' || (i - 1) END`);
}

/** The family tree by doubling, as the script of the project climbs it. */
async function climb(connection: Connection, rows: number, referrer: string): Promise<number> {
  await timed(
    connection,
    `CREATE TABLE climb AS SELECT 'klient ' || i AS client_key, ${referrer} AS above,
       CAST(hash(i, 2) % 100000 AS DOUBLE) AS have, CAST(hash(i, 2) % 100000 AS DECIMAL(38, 9)) AS brought,
       'klient ' || i AS loop_key
     FROM range(${rows}) r(i)`,
  );
  let spent = 0;
  for (let far = 0.5; ; far *= far) {
    const left = await connection.runAndReadAll('SELECT COUNT(*) FROM climb WHERE above IS NOT NULL');
    if (Number(left.getRowsJson()[0]![0]) === 0) return spent;
    spent += await timed(
      connection,
      `CREATE OR REPLACE TABLE climb AS
       SELECT c.client_key, up.above, c.have + ${far} * IFNULL(below.have, 0) AS have,
         CAST(c.brought + IFNULL(below.brought, 0) AS DECIMAL(38, 9)) AS brought,
         LEAST(c.loop_key, IFNULL(up.loop_key, c.loop_key)) AS loop_key
       FROM climb AS c LEFT JOIN climb AS up ON up.client_key = c.above
       LEFT JOIN (SELECT above, SUM(have) AS have, SUM(brought) AS brought FROM climb WHERE above IS NOT NULL GROUP BY above)
         AS below ON below.above = c.client_key`,
    );
  }
}
