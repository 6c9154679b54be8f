import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { askedDay } from '../../book/askedDay';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { fillSheets } from '../../book/fillSheets';
import { newRowPlaces } from '../../book/newRowPlaces';
import type { OurContent } from '../../book/readSheet';
import { removeRows } from '../../book/removeRows';
import { writeRow } from '../../book/writeRow';

/** Who was asked, as the Clients sheet names them, and by whom; '' for nobody. */
interface Ask {
  readonly from: string;
  readonly salesperson: string;
}

interface AskOn {
  readonly day: number;
  readonly refusal: string | null;
  readonly formerRefusal: string | null;
}

/**
 * Writes a row without a prospect into the log, unless it has one of that client and day: then the reason goes there.
 * False where that row has another reason by now. Makes the log where there is none.
 */
export function logAsk(edit: Edit, ask: Ask, { day, refusal, formerRefusal }: AskOn): boolean {
  const log = edit.read('referrals', ['date', 'from', 'prospect', 'refusal']);
  const reason = refusal?.trim() || null;
  const cells: Row = { ...asked(ask, day), refusal: reason };
  if (log === null) {
    fillSheets(edit, [{ id: 'referrals', rows: [cells] }]);
    return true;
  }
  const rows = rowsOf(log, ask, askedDay(day));
  const row = rows.find(place => cellText(log.rows[place]!.prospect) === '');
  if (row === undefined) {
    // Whoever has recommended somebody that day has been asked.
    if (rows.length > 0 && reason === null) return true;
    const [free] = newRowPlaces(log, [cells], 'from');
    writeRow(edit, { read: log, row: free!, cells, deciding: 'from' });
    return true;
  }
  // It is there already, perhaps with a reason that somebody has noted.
  if (reason === null && formerRefusal === null) return true;
  const present = cellText(log.rows[row]!.refusal) || null;
  if (present !== reason && present !== formerRefusal) return false;
  writeRow(edit, { read: log, row, cells: { refusal: reason }, deciding: 'refusal' });
  return true;
}

/** Takes the row of an ask out of the log again; one in which anybody has typed since stays. */
export function takeBackAsk(
  edit: Edit,
  ask: Ask,
  { former, formerRefusal }: { readonly former: string | null; readonly formerRefusal: string | null },
): void {
  const log = edit.read('referrals', ['date', 'from', 'prospect', 'refusal']);
  if (log === null || former === null) return;
  const wanted = [ask.from, ask.salesperson, formerRefusal ?? ''].map(nameKey).join();
  const row = rowsOf(log, ask, former).find(place => {
    const { date: _, from, salesperson, refusal, ...others } = log.rows[place]!;
    const own = [from, salesperson, refusal].map(cell => nameKey(cellText(cell))).join();
    return own === wanted && Object.values(others).every(cell => cell === null);
  });
  if (row !== undefined) removeRows(edit, log, [row]);
}

/** Side by side, so that one call writes all of it. */
function asked({ from, salesperson }: Ask, day: number): Row {
  return { date: day, from, prospect: null, salesperson: salesperson || null };
}

function rowsOf({ rows }: OurContent, { from }: Ask, day: string | null): number[] {
  const isTheirs = (row: Row) => nameKey(cellText(row.from)) === nameKey(from) && askedDay(row.date) === day;
  return rows.flatMap((row, place) => (isTheirs(row) ? [place] : []));
}
