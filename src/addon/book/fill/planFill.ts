import { Refusal } from '../../../contract/Refusal';
import { READY_ROWS, type Row } from '../../../templates/planSheet';
import type { SideSheetId, TemplateId } from '../../../templates/sheetTemplate';
import { startRows } from '../../../templates/startRows';
import { catalogue } from '../catalogue';
import { freeName } from '../freeSheetName';
import type { Reading } from '../Reading';
import { newColumns, planRefill, type Refill } from '../refill/planRefill';
import { planRenewal } from '../refill/planRenewal';
import { sheetAtHand } from '../refill/sheetAtHand';
import type { ListRanges } from './listRanges';
import { listRanges } from './listRanges';
import type { NewSheet } from './newSheet';
import { withListedWords } from './withListedWords';

/** One sheet to fill: ours of that template if there is one, else a new one. */
export interface SheetToFill {
  readonly id: TemplateId;
  /** The rows it shall have; without them, those that such a sheet begins with. */
  readonly rows?: readonly Row[];
  /** These rows only begin the sheet: what people have typed in rows of the same name stays. */
  readonly beginning?: boolean;
  /** The name of a new sheet; its title where absent, or a free name like it. */
  readonly name?: string;
}

/** What filling sheets comes to: those that are to come, those that are there, and the side sheets that go with them. */
export interface FillPlan {
  readonly news: readonly NewSheet[];
  readonly olds: readonly Refill[];
  readonly sides: readonly Refill[];
  /** The cells from which people choose what to type there, as far as their sheets are there. */
  readonly lists: ListRanges;
}

/**
 * Reads all that must be known, because every read between writes makes Sheets compute, and plans. The Settings come with
 * the first sheet; with Settings that are filled again go the side sheets, because the Settings say the language of all.
 * `names` are those of the sheets that are there.
 */
export function planFill(reading: Reading, wanted: readonly SheetToFill[], names: readonly string[]): FillPlan {
  refuseShared(
    reading,
    wanted.map(({ id }) => id),
  );
  const { templates, sideSheets } = catalogue();
  const news: NewSheet[] = [];
  const olds: Refill[] = [];
  for (const sheetToFill of withSettings(wanted)) {
    const { id, rows, beginning = rows === undefined } = sheetToFill;
    const template = templates[id];
    const sheet = reading.ourSheet(id);
    if (sheet !== null && !wanted.includes(sheetToFill)) continue;
    const fresh = rows ?? startRows(template, reading.texts, reading.today);
    if (sheet === null) {
      const place = names.length + news.length;
      const name = sheetToFill.name ?? freeName(reading.texts[template.title], names);
      const texts = withListedWords(reading, template);
      news.push({ template, name, place, texts, rows: fresh, mostReady: READY_ROWS });
    } else olds.push(planRefill(reading, sheetAtHand(reading, sheet, template), { rows: fresh, beginning }));
  }
  const sideIds = Object.keys(sideSheets) as SideSheetId[];
  const sides = olds.some(({ template }) => template.id === 'settings')
    ? sideIds.flatMap(id => reading.sideSheets(id).flatMap(sheet => planRenewal(reading, id, sheet) ?? []))
    : [];
  const chosenFrom = [
    ...news.flatMap(({ template: { columns, summary = [] } }) => [...columns, ...summary]),
    ...[...olds, ...sides].flatMap(newColumns),
  ];
  return { news, olds, sides, lists: listRanges(reading, chosenFrom) };
}

function withSettings(wanted: readonly SheetToFill[]): readonly SheetToFill[] {
  return wanted.some(({ id }) => id === 'settings') ? wanted : [...wanted, { id: 'settings' }];
}

/**
 * Refuses to fill sheets whose formulas are replaced by values: rows would move, and the values beside them would not.
 * Formulas of Sheets go with their rows, and stay.
 */
function refuseShared(reading: Reading, ids: readonly TemplateId[]): void {
  if (reading.prepared.size === 0) return;
  for (const id of ids) {
    const sheet = reading.ourSheet(id);
    if (sheet !== null && reading.prepared.get(sheet.getSheetId())?.has('values')) {
      throw new Refusal('sheetShared', { sheet: sheet.getName() });
    }
  }
}
