// How fast the built formulas are, and what filling a sheet asks of Google: npm run bench. Times are medians of one run.
import { createContext, Script } from 'node:vm';
import { tellCalls, timeOfFilling } from './filling';
import type { Job, Peer } from './Job';
import { idealScore } from './jobs/idealScore';
import { learnedFormulas, type TimedCall } from './jobs/learnedFormulas';
import { referralCredit } from './jobs/referralCredit';
import { referralValue } from './jobs/referralValue';
import { timeShare } from './jobs/timeShare';
import { CODE, loadCode } from './loadCode';
import { timeOfLookingBack } from './lookingBack';
import { measure } from './measure';
import { timeOfPreview } from './previewing';
import { recalculating } from './recalculating';
import { column, ROWS } from './sample';
import { tellSeconds } from './seconds';

const SLOWEST_LOADING = 3;
const CLIENTS = 1000;
const SLOWEST_PACE = 10_000;
const HIGHEST_NORM = 1_000_000;
const SLOWEST_FILLING = 2000;
/** How many times as long as the layout of version 0.1.0 a workbook may take to compute. */
const SLOWEST_RECALCULATING = 1.2;
const ORDER_LINES = 100_000;
const SLOWEST_PREVIEW = 3000;
const SLOWEST_LOOKING_BACK = 2000;

const formulas = loadCode();
console.log('| formula | rows | formula, ms | beside it, ms | ratio | goal | |');
console.log('|---|--:|--:|--:|--:|--:|---|');
await compareLoading();
// Before the rows of the formulas fill the memory.
await compareFilling();
await comparePreview();
for (const clients of [100, 2500, 10_000]) tellLookingBack(clients);
for (const declare of [idealScore, timeShare, referralValue, referralCredit]) await compare(declare(formulas));
for (const rows of [1000, 10_000]) compareLayouts(rows);
await comparePace();
for (const timed of learnedFormulas(formulas)) await compareTime(timed);
console.log(
  '\n| sheet | calls | of them handles | reads | writes | both | round trips | ≤ 40, ≤ 12 | again | round trips | in Russian | round trips |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|');
tellCalls(tell);
console.log(
  '\n| on Google, by the declared costs | runs | handles | reads | writes | round trips | formulas | seconds | middle | goal | |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|');
await tellSeconds(tell);

async function compare(job: Job): Promise<void> {
  refuseDifferentAnswers(job);
  const { formula, bareLoop } = await measure({ formula: job.formula, bareLoop: job.bareLoop });
  const ratio = formula! / bareLoop!;
  tell([
    job.name,
    job.rows,
    ms(formula!),
    `bare loop ${ms(bareLoop!)}`,
    times(ratio),
    `≤ ${job.goal}×`,
    verdict(ratio <= job.goal),
  ]);
  for (const peer of job.peers) await comparePeer(peer, formula! / job.rows);
}

/** The highest norms there are, and numbers about them: the longest sums that a verdict can take. */
async function comparePace(): Promise<void> {
  const actual = column(ROWS, row => HIGHEST_NORM + (row % 5000) - 2500);
  const { pace } = await measure({ pace: () => formulas.REFERRAL_PACE(actual, HIGHEST_NORM) }, 3);
  const name = `REFERRAL_PACE at a norm of ${HIGHEST_NORM}`;
  tell([name, ROWS, ms(pace!), '', '', `< ${SLOWEST_PACE} ms`, verdict(pace! < SLOWEST_PACE)]);
}

/** What has no bare loop beside it: the time itself. */
async function compareTime({ name, rows, goal, run }: TimedCall): Promise<void> {
  const { time } = await measure({ time: run }, 3);
  tell([name, rows, ms(time!), '', '', `< ${goal} ms`, verdict(time! < goal)]);
}

async function comparePeer({ name, rows, run, goal = '' }: Peer, formulaPerRow: number): Promise<void> {
  const { peer } = await measure({ peer: run }, 5);
  const faster = peer! / rows / formulaPerRow;
  tell(['', rows, '', `${name} ${ms(peer!)}`, `${times(faster)} slower a row`, goal, goal && verdict(faster >= 5)]);
}

/** A new script context per call, as Apps Script has it; its creation is the engine's, not ours. */
async function compareLoading(): Promise<void> {
  const script = new Script(CODE);
  let compiled = 0;
  const { loading, compiling, empty } = await measure({
    loading: () => script.runInContext(createContext({})),
    // A comment of its own keeps each from the engine's cache.
    compiling: () => new Script(`${CODE}// ${compiled++}`),
    empty: () => createContext({}),
  });
  const own = loading! - empty!;
  tell(['loading Code.js', '', ms(own), '', '', `≤ ${SLOWEST_LOADING} ms`, verdict(own <= SLOWEST_LOADING)]);
  tell(['compiling it, where the engine has not cached it', '', ms(compiling!), '', '', '', '']);
  tell(['size of Code.js', '', `${(Buffer.byteLength(CODE) / 1000).toFixed(1)} kB`, '', '', '', '']);
}

/** Orders are read, the Clients sheet made with its formulas computed, and the Settings with it. */
async function compareFilling(): Promise<void> {
  const { clock, processor } = await timeOfFilling(CLIENTS);
  const reached = verdict(clock < SLOWEST_FILLING);
  tell([
    '1,000 clients from 5,000 orders in the workbook here',
    CLIENTS,
    ms(clock),
    `processor ${ms(processor)}`,
    '',
    `< ${SLOWEST_FILLING} ms`,
    reached,
  ]);
}

/** All cells of a workbook, beside the same in the former layout. */
function compareLayouts(clients: number): void {
  for (const { name, rows, former, now } of recalculating(clients)) {
    const ratio = now / former;
    tell([
      `recalculating ${name}`,
      rows,
      ms(now),
      `version 0.1.0 ${ms(former)}`,
      times(ratio),
      `≤ ${SLOWEST_RECALCULATING}×`,
      verdict(ratio <= SLOWEST_RECALCULATING),
    ]);
  }
}

/** Order lines are read, decided upon and counted; nothing is written. */
async function comparePreview(): Promise<void> {
  const { preview, bareLoop } = await timeOfPreview(ORDER_LINES);
  tell([
    'preview of 100,000 order lines in the workbook here',
    ORDER_LINES,
    ms(preview),
    `bare loop ${ms(bareLoop)}`,
    times(preview / bareLoop),
    `< ${SLOWEST_PREVIEW} ms`,
    verdict(preview < SLOWEST_PREVIEW),
  ]);
}

/** The model is learned at the cut, and held against what came. */
function tellLookingBack(clients: number): void {
  const time = timeOfLookingBack(clients);
  const reached = verdict(time < SLOWEST_LOOKING_BACK);
  tell(['looking half a year back', clients, ms(time), '', '', `< ${SLOWEST_LOOKING_BACK} ms`, reached]);
}

function refuseDifferentAnswers({ name, formula, bareLoop }: Job): void {
  const [ours, bare] = [formula() as unknown[][], bareLoop() as unknown[][]];
  const row = bare.findIndex(
    ([answer], i) =>
      !(ours[i]![0] === answer || Math.abs(Number(ours[i]![0]) - Number(answer)) <= 1e-9 * Math.abs(Number(answer))),
  );
  if (row >= 0)
    throw new Error(`${name}: row ${row + 1} is ${ours[row]![0]} by the formula, ${bare[row]![0]} by the loop`);
}

function ms(time: number): string {
  return time.toFixed(1);
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`;
}

function verdict(reached: boolean): string {
  return reached ? 'reached' : 'missed';
}

function tell(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
