import { spawnSync } from 'node:child_process';
import { openBuilt } from './openBuilt';

/** A mistake put into what BigQuery would be given, and the test that has to notice it. */
type Mutant = readonly [from: string, to: string, test: string];

const MUTANTS: readonly Mutant[] = [
  ["'new', 0.75, 0.5)", "'new', 0.7, 0.5)", 'functions'],
  [
    'days_since_last > SAFE_MULTIPLY(IFNULL(lost_gaps',
    'days_since_last >= SAFE_MULTIPLY(IFNULL(lost_gaps',
    'functions',
  ],
  [
    'score >= -5 AND score <= 5) IS NOT TRUE) THEN NULL',
    'score >= -5 AND score <= 6) IS NOT TRUE) THEN NULL',
    'functions',
  ],
  ['discount AS IFNULL(discount_rate, 0.1)', 'discount AS IFNULL(discount_rate, 0.2)', 'functions'],
  ['half AS FLOOR(period / 2)', 'half AS FLOOR(period / 2) - 1', 'functions'],
  [
    'SAFE_MULTIPLY(SAFE_DIVIDE(gained, lost), start) AS settles_at',
    'SAFE_DIVIDE(gained, lost) AS settles_at',
    'functions',
  ],
  ['retention_rate <= 1 AND', 'retention_rate < 1 AND', 'functions'],
  ['\\x{00a0}', '', 'functions'],
  ['NORMALIZE(LOWER(', 'NORMALIZE((', 'functions'],
  ['INTERVAL 12 MONTH', 'INTERVAL 11 MONTH', 'orders'],
  ['LOGICAL_OR(amount >= 0)', 'LOGICAL_OR(amount > 0)', 'orders'],
  ['DIV(ARRAY_LENGTH(numbers) - 1, 2)', 'DIV(ARRAY_LENGTH(numbers), 2)', 'orders'],
  ['PARTITION BY client_key, is_purchase ORDER', 'PARTITION BY client_key ORDER', 'orders'],
  ['MAX(IF(is_purchase, order_day, NULL)) AS last_day', 'MAX(order_day) AS last_day', 'orders'],
  ['IF(place <= left_over', 'IF(place < left_over', 'tables'],
  ["IF(kind != '', ", 'IF(TRUE, ', 'tables'],
  ["AVG(IF(side = 'worst', score, NULL))", "AVG(IF(side = 'worst', score, 0))", 'tables'],
  ['SET far = far * far;', 'SET far = far * pass_up;', 'family'],
  ['IFNULL(b.direct, 0)', 'IFNULL(b.passed, 0)', 'family'],
  ['t.brought - t.profit', 't.brought', 'family'],
  ['SELECT 1 + CAST(CEIL(LOG(', 'SELECT -1 + CAST(CEIL(LOG(', 'family'],
  ['t.referrer_key = t.client_key', 't.referrer_key != t.client_key', 'family'],
  ['LEAST(c.loop_key, IFNULL(up.loop_key, c.loop_key))', 'c.loop_key', 'family'],
  ['IFNULL(below.have, 0) AS have', 'IFNULL(below.have, 0) * 0.999999 AS have', 'family'],
  ['+ typical.gap, k.purchases)', '+ k.usual_gap_days, k.purchases)', 'clients'],
  ['j.value > medians.value', 'j.value >= medians.value', 'clients'],
  ['OVER biggest_first AS place', 'OVER (ORDER BY client_key) AS place', 'clients'],
  ['SUM(c.direct)', 'MAX(c.direct)', 'clients'],
  ['WHERE c.place > s.sheet_clients', 'WHERE c.place >= s.sheet_clients', 'clients'],
  ['staying * (1 - silent)', 'staying * silent', 'functions'],
  ['(purchases > 1 OR days_first_to_last = 0)', 'TRUE', 'functions'],
  ['years:{min:0,max:50', 'years:{min:0,max:49', 'javascript'],
  ['required:!1,fallback:.9}', 'required:!1,fallback:.95}', 'javascript'],
];

/** `npm run test:bigquery:mutants`: puts each mistake in, one after the other, and says whether its test notices. */
const { script } = await openBuilt('mutants');
const missed: string[] = [];
for (const [from, to, test] of MUTANTS) {
  const isThere = script.includes(from);
  const args = ['vitest', 'run', '--config', 'vitest.bigquery.config.ts', '--bail', '1', `engine/${test}.engine`];
  const { status } = spawnSync('npx', args, { env: { ...process.env, POLECAM_MUTANT: JSON.stringify([from, to]) } });
  const verdict = isThere ? (status === 0 ? 'MISSED' : 'noticed') : 'NOT THERE';
  if (verdict !== 'noticed') missed.push(from);
  console.log(`${verdict.padEnd(10)} ${test.padEnd(10)} ${from} → ${to}`);
}
console.log(`${MUTANTS.length - missed.length} of ${MUTANTS.length} noticed`);
process.exitCode = missed.length === 0 ? 0 : 1;
