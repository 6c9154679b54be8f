import { readFileSync } from 'node:fs';
import { Model as IronModel, initSync } from '@ironcalc/wasm';
import { Model as OdooModel } from '../src/workbook/engine/odoo';
import type { Peer } from './Job';

/** The cells of a row, and the native formula beside them for that row. */
export interface NativeSheet {
  readonly cells: readonly (readonly (number | string)[])[];
  readonly formula: (row: number) => string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The same job as one native formula per row: a full recalculation in two spreadsheet engines. */
export function nativePeers({ cells, formula }: NativeSheet): Peer[] {
  const lines = cells.map((row, r) => [...row, formula(r + 1)]);
  return [
    { name: 'native formulas in o-spreadsheet', rows: cells.length, run: inOdoo(lines) },
    { name: 'native formulas in IronCalc', rows: cells.length, run: inIron(lines) },
  ];
}

function inOdoo(lines: readonly (readonly (number | string)[])[]): () => unknown {
  const cells: Record<string, string> = {};
  lines.forEach((line, r) => {
    line.forEach((cell, c) => {
      cells[`${LETTERS[c]}${r + 1}`] = String(cell);
    });
  });
  const sheet = { id: 'sheet', name: 'Sheet', rowNumber: lines.length, colNumber: LETTERS.length, cells };
  const model = new OdooModel({ version: '19.1.1', sheets: [sheet] } as never);
  return () => model.dispatch('EVALUATE_CELLS' as never);
}

function inIron(lines: readonly (readonly (number | string)[])[]): () => unknown {
  initSync({ module: readFileSync(new URL('../node_modules/@ironcalc/wasm/wasm_bg.wasm', import.meta.url)) });
  const model = new IronModel('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  const text = lines.map(line => line.join('\t')).join('\n');
  model.pasteCsvText({ sheet: 0, row: 1, column: 1, width: lines[0]!.length, height: lines.length }, text);
  return () => model.evaluate();
}
