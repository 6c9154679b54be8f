import type { ChangedClient, Recount } from '../../../contract/orders';
import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { isColumn } from '../../../templates/sheetTemplate';
import { catalogue } from '../../book/catalogue';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';

const ADDED_SHOWN = 5;
const CHANGED_SHOWN = 5;
const GONE_SHOWN = 50;
/** Sums of the same amounts in another order differ by less. */
const LEAST_CHANGE = 1e-4;

/** What counting again does to the Clients sheet that is there. */
export interface CountedAgain {
  readonly told: Recount;
  readonly content: OurContent;
  readonly gone: readonly GoneRow[];
}

/** A row with numbers of the add-on whose client the orders no longer name, or name in a row above it. */
export interface GoneRow {
  readonly client: string;
  /** Below the headers, from 0. */
  readonly place: number;
  /** Of the sheet, from 1. */
  readonly row: number;
  /** The columns with these numbers. */
  readonly numbers: readonly string[];
  readonly typed: boolean;
}

/** Compares the Clients sheet with the clients of the orders; null where there is no such sheet, or it has lost its headers. */
export function recount(reading: Reading, clients: readonly Row[]): CountedAgain | null {
  const content = reading.readIfWhole('clients');
  if (content === null || !content.layout.columns.has('client')) return null;
  const numbersOf = numbersReader(content);
  // What the sheet has no column for has not changed: it comes.
  const compared = (fresh: Row) =>
    Object.keys(fresh).filter(column => column !== 'client' && content.layout.columns.has(column));
  const left = new Map(clients.map(row => [nameKey(cellText(row.client)), row]));
  const added: string[] = [];
  const changed: ChangedClient[] = [];
  const gone: Omit<GoneRow, 'typed'>[] = [];
  for (const [place, row] of content.rows.entries()) {
    const key = nameKey(cellText(row.client));
    const fresh = left.get(key);
    left.delete(key);
    const numbers = numbersOf(row, place);
    if (fresh === undefined) {
      if (numbers.length === 0) continue;
      gone.push({ client: cellText(row.client), place, row: content.layout.headerRow + 1 + place, numbers });
    } else if (numbers.length === 0) {
      added.push(cellText(row.client));
    } else if (compared(fresh).some(column => changeOf(column, row, fresh) !== 0)) {
      changed.push({
        client: cellText(row.client),
        purchases: { before: numberIn(row.purchases), after: numberIn(fresh.purchases) },
        revenueInAll: { before: numberIn(row.revenueInAll), after: numberIn(fresh.revenueInAll) },
      });
    }
  }
  added.push(...Array.from(left.values(), row => cellText(row.client)));
  const isTyped = gone.length === 0 ? () => false : typedReader(content);
  const goneRows = gone.map(row => ({ ...row, typed: isTyped(row.place) }));
  return {
    told: {
      added: { count: added.length, names: added.slice(0, ADDED_SHOWN) },
      changed: { count: changed.length, clients: changed.slice(0, CHANGED_SHOWN) },
      gone: {
        count: goneRows.length,
        typed: goneRows.filter(({ typed }) => typed).length,
        clients: goneRows.slice(0, GONE_SHOWN).map(({ client, row, typed }) => ({ client, row, typed })),
      },
    },
    content,
    gone: goneRows,
  };
}

/** The columns in which a row has a number of the add-on; one that a formula gives is the person's. */
function numbersReader({ typedFormulas }: OurContent): (row: Row, place: number) => string[] {
  const columns = catalogue().templates.clients.columns.filter(isColumn);
  const keys = columns.filter(({ key, filledBy }) => filledBy === 'addon' && key !== 'client').map(({ key }) => key);
  const formulas = new Set(typedFormulas.map(({ row, key }) => `${row} ${key}`));
  return (row, place) => keys.filter(key => (row[key] ?? null) !== null && !formulas.has(`${place} ${key}`));
}

/** Whether somebody has typed or remarked on a row: anything but its name, the add-on's numbers and what is computed. */
function typedReader(content: OurContent): (place: number) => boolean {
  const { sheet, layout, rows, headers, values, formulas } = content;
  const columns = catalogue().templates.clients.columns.filter(isColumn);
  const written = new Set<number>();
  const computed = new Set<number>();
  for (const { key, filledBy } of columns) {
    const column = layout.columns.get(key);
    if (column === undefined) continue;
    if (filledBy === 'addon') written.add(column);
    // Where the formula of a column answers nothing, what stands there was typed.
    if (filledBy === 'formula' && !headers[key]!.startsWith('#')) computed.add(column);
  }
  const notes = sheet.getRange(layout.headerRow + 1, 1, rows.length, values[0]!.length).getNotes();
  return place => {
    const line = layout.headerRow + place;
    return values[line]!.some((value, c) => {
      if (notes[place]![c] !== '') return true;
      if (computed.has(c + 1)) return false;
      if (formulas[line]![c] !== '') return true;
      return !written.has(c + 1) && value !== '' && value !== false;
    });
  };
}

/** 0 where both say the same. */
function changeOf(column: string, before: Row, after: Row): number {
  const [was, is] = [before[column] ?? null, after[column] ?? null];
  if (was === is) return 0;
  if (typeof was !== 'number' || typeof is !== 'number') return 1;
  return Math.abs(was - is) < LEAST_CHANGE ? 0 : 1;
}

function numberIn(cell: Row[string] | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}
