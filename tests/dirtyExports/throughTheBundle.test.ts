import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OrderAnswers, OrderSource, OrdersPreview } from '../../src/contract/orders';
import { nameKey } from '../../src/core/text/nameKey';
import { callServer } from '../addon/callServer';
import { FEW_ROWS, openFile } from '../addon/openFile';
import { recognisedOrders } from '../addon/orders';
import { inFull } from '../inFull';
import { encode } from '../workbook/files/encode';
import { chance } from './chance';
import type { DirtyExport } from './DirtyExport';
import { drawPlan } from './ExportPlan';
import { makeExport } from './makeExport';
import { named } from './shrink';

const EXPORTS = inFull ? 60 : 8;
const ENCODINGS = {
  en: ['windows-1252', 'utf-8'],
  pl: ['windows-1250', 'iso-8859-2', 'utf-8'],
  ru: ['windows-1251', 'ibm866', 'utf-8'],
} as const;

describe('dirty exports as files, through the reader of files and the built add-on', () => {
  it.each(Array.from({ length: EXPORTS }, (_, i) => i + 1))(
    'export %d gives the truth, a question, or a reason',
    async seed => {
      const dirty = makeExport({ ...drawPlan(seed), sheet: 'texts' });
      const workbook = await opened(dirty);
      const source = picked(recognisedOrders(workbook), dirty);
      const before = callServer(workbook, 'previewOrders', source);
      let [preview, answers] = [before, source.answers];
      for (let round = 0; round < 3; round++) {
        answers = { ...answers, ...answersTo(preview, dirty) };
        preview = callServer(workbook, 'previewOrders', { ...source, answers });
      }
      expect(preview.questions.filter(({ open }) => open)).toEqual([]);
      const revenue = dirty.sales.reduce((sum, { amount }) => sum + amount, 0);
      const clients = new Set(dirty.sales.map(({ client }) => nameKey(client))).size;
      const isTrue = (told: OrdersPreview) =>
        told.clients === clients && Math.abs(told.revenue - revenue) < 0.01 + 0.006 * dirty.sales.length;
      const reasons = preview.skipped.map(({ reason }) => reason);
      const isTold = reasons.some(reason => ['noDay', 'badDay', 'noAmount', 'badAmount', 'noClient'].includes(reason));
      expect(isTrue(preview) || isTold, `${named(dirty.plan)}: ${preview.revenue}, not ${revenue}`).toBe(true);
      expect(isTrue(before) || before.questions.some(({ open }) => open) || isTold, named(dirty.plan)).toBe(true);
    },
  );
});

async function opened(dirty: DirtyExport) {
  const { plan, grid, locale } = dirty;
  const drawn = chance(plan.seed, 'file');
  const separator = drawn.oneOf([',', ';', '\t']);
  const quoted = (cell: string) => (/[,;\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = grid.map(row => row.map(quoted).join(separator)).join('\r\n');
  const folder = mkdtempSync(join(tmpdir(), 'polecam-dirty-'));
  try {
    const file = join(folder, 'orders.csv');
    writeFileSync(file, encoded(text, drawn.oneOf(ENCODINGS[plan.language])));
    return await openFile(file, locale, { newSheetRows: FEW_ROWS });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In UTF-8 where the encoding has not all the letters. */
function encoded(text: string, encoding: string): Buffer {
  try {
    return encoding === 'utf-8' ? Buffer.from(text) : encode(text, encoding);
  } catch {
    return Buffer.from(text);
  }
}

/** What was not recognised is picked by hand. */
function picked(source: OrderSource, { places }: DirtyExport): OrderSource {
  const { columns } = source;
  const byHand = (role: 'day' | 'client' | 'amount' | 'quantity' | 'price') => columns[role] ?? places[role] ?? null;
  const pieces =
    places.amount === undefined
      ? { quantity: byHand('quantity'), price: byHand('price') }
      : { amount: byHand('amount') };
  return { ...source, columns: { ...columns, day: byHand('day'), client: byHand('client'), ...pieces } };
}

function answersTo({ questions }: OrdersPreview, { answers, plan, sales }: DirtyExport): Partial<OrderAnswers> {
  const revenue = sales.reduce((sum, { amount }) => sum + amount, 0);
  const given: Record<string, unknown> = {};
  for (const question of questions) {
    if (question.kind === 'currency') {
      given.rates = question.currencies.map(({ currency }) => ({ currency, rate: answers.rates[currency] ?? null }));
    } else if ('values' in question) {
      given[question.kind === 'status' ? 'statuses' : 'documents'] = question.values.map(({ value }) => ({
        value,
        counts: !value.split(' · ').some(part => answers.noSales.has(part)),
      }));
    } else if (question.kind === 'decimalMark') {
      // What the reader of files has made numbers of is right already: a person sees by the sums which way is.
      const far = (way: string) => Math.abs(question.ways.find(one => one.way === way)!.revenue - revenue);
      given.decimalMark = far('comma') < far('point') ? 'comma' : 'point';
    } else if (question.kind === 'totals') given.totals = plan.totals === 'none' ? 'count' : 'leave';
    else given[question.kind] = answers.choices[question.kind];
  }
  return given;
}
