import { type OrderColumns, ROLES } from '../../../contract/orders';
import type { SheetChoice } from '../../../contract/sheets';
import { noAnswers } from '../../../core/orders/noAnswers';
import type { Reading } from '../../book/Reading';
import { keptAnswers } from './answerStore';
import { chosenTable, recognise, recognisedColumns } from './orderTable';

const SAMPLES = 3;

/** The columns of a sheet, with different values of each, so that the person can tell and correct what we took them for. */
export function readOrderColumns(reading: Reading, { sheetId }: SheetChoice): OrderColumns {
  const table = chosenTable(reading, sheetId);
  const { columns, headers, firstRow } = table;
  const found = recognisedColumns(table);
  const last = keptAnswers({ headers, sheetId });
  const isThere = (place: number | null) => place === null || place < columns.length;
  const kept = last !== null && ROLES.every(role => isThere(last.columns[role])) ? last : null;
  const reasons = recognise(table);
  return {
    sheetId,
    columns: columns.map(({ header, values }) => ({ header, samples: values.slice(0, SAMPLES) })),
    firstRow,
    recognised: kept?.columns ?? found,
    answers: kept?.answers ?? noAnswers,
    reasons: ROLES.flatMap((role): OrderColumns['reasons'] => {
      if (kept !== null && kept.columns[role] !== found[role]) {
        return kept.columns[role] === null ? [] : [{ role, because: 'lastTime', next: found[role] }];
      }
      const reason = reasons[role];
      return reason === null ? [] : [{ role, because: reason.because, next: reason.next }];
    }),
  };
}
