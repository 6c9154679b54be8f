import type { Source, SourceState, Sources } from '../../../../contract/sources';
import { nameKey } from '../../../../core/text/nameKey';
import { catalogue } from '../../../book/catalogue';
import { ourSheetOf } from '../../../book/ourSheetOf';
import type { Reading } from '../../../book/Reading';
import { readReferralSettings } from '../../../book/readReferralSettings';
import { readableRows, type SourceRow } from '../../../book/sourceRows';
import { readSources, type SourcesSheet } from './readSources';

/** The workbooks that this one collects from, and how each of them answers. */
export function loadSources(reading: Reading): Sources {
  const read = readSources(reading);
  const { salespeople } = readReferralSettings(reading);
  const readable = new Set(readableRows(read?.rows ?? []));
  const named = new Set((read?.rows ?? []).map(({ salesperson }) => nameKey(salesperson)));
  return {
    sheet: read && ourSheetOf(read.sheet, read.rows.length),
    sources: read === null ? [] : read.rows.map(row => sourceOf(read, row, readable)),
    salespeople: salespeople.filter(name => !named.has(nameKey(name))),
  };
}

function sourceOf(read: SourcesSheet, row: SourceRow, readable: ReadonlySet<SourceRow>): Source {
  const cell = (key: string) => {
    const column = read.layout.columns.get(key);
    return column === undefined ? '' : read.values[row.row - 1]![column - 1];
  };
  const count = (key: string) => {
    const value = cell(key);
    return typeof value === 'number' ? value : 0;
  };
  return {
    salesperson: row.salesperson,
    link: row.link,
    state: row.id === undefined ? 'badLink' : readable.has(row) ? stateOf(read, row, cell) : 'badName',
    clients: count('clients'),
    received: count('received'),
    deals: count('deals'),
  };
}

/** By what stands there, in whatever language it was written. */
function stateOf({ layout, formulas }: SourcesSheet, { row }: SourceRow, cell: (key: string) => unknown): SourceState {
  const connection = layout.columns.get('connection');
  if (connection === undefined || formulas[row - 1]?.[connection - 1] === '') return 'unconnected';
  if (typeof cell('clients') === 'number') return 'answers';
  const languages = Object.values(catalogue().sheets);
  return languages.some(texts => texts['sources.state.noPolecam'] === cell('state')) ? 'noPolecam' : 'silent';
}
