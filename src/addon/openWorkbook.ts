import type { WorkbookState } from '../contract/home';
import type { OurSheet } from '../contract/sheets';
import { isoDay } from '../core/calendar/dayNumber';
import { nextThing } from '../core/next/nextThing';
import { DUE_URGENCY } from '../core/referral/limits';
import type { Language } from '../i18n/language';
import { TEMPLATE_IDS, type TemplateId } from '../templates/sheetTemplate';
import { SCORE_COLUMNS } from '../templates/traitColumns';
import { catalogue } from './book/catalogue';
import { dayReader } from './book/dayReader';
import { ourSheetOf } from './book/ourSheetOf';
import { hasSeenExample } from './book/ourSheets';
import type { Reading } from './book/Reading';
import type { OurContent } from './book/readSheet';
import { faultsOf } from './features/check/mendFaults';
import { loadDone } from './features/history/loadDone';
import { hasDraft } from './features/profile/draftStore';
import { peopleOf } from './peopleOf';

type Cells = (key: string) => readonly unknown[];

/** What this workbook has and lacks, for a person of that language; each of our sheets is read once. */
export function openWorkbook(reading: Reading, language: Language): WorkbookState {
  const { templates } = catalogue();
  const ours = Object.fromEntries(TEMPLATE_IDS.map(id => [id, null])) as Record<TemplateId, OurSheet | null>;
  const read = new Map<TemplateId, Cells>();
  for (const [id, [sheet]] of reading.ourSheets()) {
    if (!TEMPLATE_IDS.includes(id)) continue;
    const content = reading.readIfWhole(id);
    const cells = columnsOf(content);
    const { keyColumn, columns } = templates[id];
    const named = cells(keyColumn ?? columns[0]!.key).filter(cell => cell !== '').length;
    // Where rows have no names, each counts in which somebody has typed; where nobody types, those of the first list.
    const rows = keyColumn === undefined && content !== null ? typedRows(content) || named : named;
    ours[id] = ourSheetOf(sheet!, rows, reading.nameOf(sheet!));
    read.set(id, cells);
  }
  const of = (id: TemplateId): Cells => read.get(id) ?? (() => []);
  const rowsOf = (id: TemplateId) => ours[id]?.rows ?? 0;
  const scored = scoredClients(of('scorecard'));
  const people = peopleOf(reading);
  return {
    language,
    locale: reading.locale,
    currency: currencyOf(of('settings')),
    ours,
    isExample: hasSeenExample(),
    lastDone: doneToday(reading),
    faults: faultsOf(reading),
    next: nextThing({
      ...people,
      hasDraft: hasDraft(),
      hasProfile: ours.scorecard !== null && rowsOf('idealClient') > 0,
      clients: rowsOf('clients'),
      onScorecard: rowsOf('scorecard'),
      scored,
    }),
    due: people.due,
    open: people.open,
    waiting: people.waiting.length,
    steps: of('referrals')('urgency').filter(urgency => typeof urgency === 'number' && urgency >= DUE_URGENCY).length,
    word: of('referrals')('waitsForWord').filter(word => word !== '').length,
    reckonedOn: reckonedOn(reading, of('settings')),
  };
}

function typedRows({ rows }: OurContent): number {
  return rows.filter(row => Object.values(row).some(cell => cell !== null && cell !== false)).length;
}

/** The cells below the header of a column, by its key; none where it is gone. */
function columnsOf(content: OurContent | null): Cells {
  return key => {
    const column = content?.layout.columns.get(key);
    if (content === null || column === undefined) return [];
    return content.values.slice(content.layout.headerRow).map(row => row[column - 1] ?? '');
  };
}

function scoredClients(cells: Cells): number {
  const scores = SCORE_COLUMNS.map(cells);
  return cells('client').filter((client, row) => client !== '' && scores.some(trait => typeof trait[row] === 'number'))
    .length;
}

/** The last thing that was done, while it is fresh and one click takes it back. */
function doneToday({ today }: Reading): WorkbookState['lastDone'] {
  const [newest] = loadDone();
  return newest?.byHand === null && newest.day === isoDay(today) ? newest : null;
}

function currencyOf(cells: Cells): string {
  return String(cells('value')[cells('id').indexOf('currency')] ?? '');
}

function reckonedOn(reading: Reading, cells: Cells): WorkbookState['reckonedOn'] {
  const cell = cells('value')[cells('id').indexOf('today')];
  const day = dayReader(reading.timeZone, 'dmy')(cell);
  return day === undefined ? null : { day: isoDay(day), daysAgo: reading.today - day };
}
