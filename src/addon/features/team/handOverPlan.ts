import type { HandOverFrom, HandOverPreview } from '../../../contract/team';
import { STAGE } from '../../../core/referral/limits';
import { fingerprint } from '../../../core/text/fingerprint';
import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import type { TemplateId } from '../../../templates/sheetTemplate';
import { askedDay } from '../../book/askedDay';
import { cellText } from '../../book/cellText';
import type { Reading } from '../../book/Reading';
import { type ReferralSettings, readReferralSettings } from '../../book/readReferralSettings';
import type { OurContent } from '../../book/readSheet';

/** The rows of one sheet that go from one salesperson to another. */
interface RowsToHandOver {
  readonly read: OurContent;
  /** The key of the column with the salesperson's name. */
  readonly person: string;
  /** Rows below the headers, from 0, in their order. */
  readonly rows: readonly number[];
  /** What they hold, as it was read. */
  readonly cells: readonly Row[];
}

export interface HandOverPlan {
  readonly parts: readonly RowsToHandOver[];
  readonly preview: HandOverPreview;
}

const FIRST_NAMES = 3;

interface Part {
  readonly id: TemplateId;
  readonly person: string;
  /** The name of a row; a row without one is not handed over. */
  readonly name: string;
  /** Whose client's row it is. */
  readonly client: string;
  readonly countedAs: 'clients' | 'referrals' | 'steps';
  readonly isOpen: (row: Row, settings: ReferralSettings) => boolean;
}

/** Whatever is still to be done; what is closed stays with those who did it. */
const PARTS: readonly Part[] = [
  { id: 'clients', person: 'salesperson', name: 'client', client: 'client', countedAs: 'clients', isOpen: () => true },
  {
    id: 'referrals',
    person: 'salesperson',
    name: 'prospect',
    client: 'from',
    countedAs: 'referrals',
    isOpen: ({ stage }, { stages }) =>
      ![stages[STAGE.deal], stages[STAGE.lost]].some(
        label => label !== '' && nameKey(label!) === nameKey(cellText(stage)),
      ),
  },
  { id: 'scorecard', person: 'who', name: 'client', client: 'client', countedAs: 'steps', isOpen: () => true },
  {
    id: 'keeping',
    person: 'owner',
    name: 'client',
    client: 'client',
    countedAs: 'steps',
    isOpen: ({ backDay }) => cellText(backDay) === '',
  },
];

/** What is to go from one salesperson to another, as the sheets stand now. */
export function handOverPlan(reading: Reading, { from, client }: HandOverFrom): HandOverPlan {
  const settings = readReferralSettings(reading);
  const parts = PARTS.map(part => {
    const isTheirs = (row: Row) =>
      nameKey(cellText(row[part.person])) === nameKey(from) &&
      cellText(row[part.name]) !== '' &&
      part.isOpen(row, settings);
    const theirs = rowsOf(reading.read(part.id), part.person, isTheirs);
    const goes = (row: Row) => client === null || nameKey(cellText(row[part.client])) === nameKey(client);
    const rows = theirs && rowsThat(theirs, goes);
    return { ...part, theirs, rows: rows && part.id === 'referrals' ? withAsks(rows, from) : rows };
  });
  const namesIn = ({ rows, name }: (typeof parts)[number]) =>
    (rows?.cells ?? []).map(row => cellText(row[name])).filter(shown => shown !== '');
  const counted = (kind: Part['countedAs']) => {
    const names = parts.filter(part => part.countedAs === kind).flatMap(namesIn);
    return { count: names.length, names: names.slice(0, FIRST_NAMES) };
  };
  // Rows that people sort meanwhile are still the same.
  const sorted = parts.map(part => [part.id, (part.rows?.cells ?? []).map(row => JSON.stringify(row)).sort()]);
  return {
    parts: parts.flatMap(({ rows }) => (rows === null || rows.rows.length === 0 ? [] : [rows])),
    preview: {
      clients: counted('clients'),
      referrals: counted('referrals'),
      steps: counted('steps'),
      own: [...new Set(parts.find(({ id }) => id === 'clients')?.theirs?.cells.map(row => cellText(row.client)))],
      print: fingerprint(JSON.stringify(sorted)),
    },
  };
}

/** Names that a formula gives are not ours to write over. */
function rowsOf(read: OurContent | null, person: string, isTheirs: (row: Row) => boolean): RowsToHandOver | null {
  if (read?.layout.columns.get(person) === undefined) return null;
  const computed = new Set(read.typedFormulas.filter(({ key }) => key === person).map(({ row }) => row));
  const rows = read.rows.flatMap((row, place) => (isTheirs(row) && !computed.has(place) ? [place] : []));
  return { read, person, rows, cells: rows.map(place => read.rows[place]!) };
}

/** A row that says only that a client was asked goes along where all that came of that ask does: an ask has one salesperson. */
function withAsks(going: RowsToHandOver, from: string): RowsToHandOver {
  const { read, person } = going;
  const isTheirs = (row: Row) => nameKey(cellText(row[person])) === nameKey(from);
  const asks = new Set(going.cells.map(askOf));
  const referrals = new Set(going.rows);
  for (const [place, row] of read.rows.entries()) {
    if (isTheirs(row) && cellText(row.prospect) !== '' && !referrals.has(place)) asks.delete(askOf(row));
  }
  const isAlone = ({ prospect, refusal }: Row) => cellText(prospect) === '' && cellText(refusal) === '';
  const along = rowsOf(read, person, row => isTheirs(row) && isAlone(row) && asks.has(askOf(row)));
  const rows = [...going.rows, ...(along?.rows ?? [])].sort((one, other) => one - other);
  return { ...going, rows, cells: rows.map(place => read.rows[place]!) };
}

/** Whom they asked, and when. */
function askOf({ date, from }: Row): string {
  return `${askedDay(date)} ${nameKey(cellText(from))}`;
}

function rowsThat({ read, person, rows, cells }: RowsToHandOver, goes: (row: Row) => boolean): RowsToHandOver {
  const kept = cells.map(goes);
  return { read, person, rows: rows.filter((_, i) => kept[i]), cells: cells.filter((_, i) => kept[i]) };
}
