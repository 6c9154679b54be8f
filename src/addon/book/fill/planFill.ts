import { Refusal } from '../../../contract/Refusal';
import { READY_ROWS, type Row } from '../../../templates/planSheet';
import { type AnySheetId, type SheetTemplate, TEMPLATE_IDS, type TemplateId } from '../../../templates/sheetTemplate';
import { startRows } from '../../../templates/startRows';
import { catalogue } from '../catalogue';
import { freeName } from '../freeSheetName';
import { comingSheet, type OtherSheets, otherSheets, readBy } from '../otherSheets';
import type { Reading } from '../Reading';
import { columnsToBe } from '../refill/addColumns';
import { newChoices, planRefill, type Refill } from '../refill/planRefill';
import { planRenewal } from '../refill/planRenewal';
import { sheetAtHand } from '../refill/sheetAtHand';
import { refuseExample } from '../refuseExample';
import { unfinishedName } from '../unfinishedSheets';
import type { ListRanges } from './listRanges';
import { listRanges } from './listRanges';
import type { NewSheet } from './newSheet';
import { withListedWords } from './withListedWords';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet to fill: ours of that template if there is one, else a new one. */
export interface SheetToFill {
  readonly id: TemplateId;
  /** The rows it shall have; without them, those that such a sheet begins with. */
  readonly rows?: readonly Row[];
  /** These rows only begin the sheet: what people have typed in rows of the same name stays. */
  readonly beginning?: boolean;
  /** Cells of a sheet that is there to be emptied, by row below the headers, from 0, and column key. */
  readonly emptied?: ReadonlyMap<number, readonly string[]>;
  /** These are all the rows it shall have, whatever their names. */
  readonly whole?: boolean;
  /** Figures that a person types, by key, as a new sheet begins with them. */
  readonly figures?: Readonly<Record<string, number>>;
  /** It is only renewed, and stays as it is where it cannot be. */
  readonly ifPossible?: boolean;
  /** The name of a new sheet; its title where absent, or a free name like it. */
  readonly name?: string;
  /** A new sheet is one of the invented firm. */
  readonly isExample?: boolean;
}

/** What filling sheets comes to: those that are to come, those that are there, and the side sheets that go with them. */
export interface FillPlan {
  readonly news: readonly NewSheet[];
  readonly olds: readonly Refill[];
  readonly sides: readonly Refill[];
  /** Sheets that are there and whose formulas read one that is to come. */
  readonly relatives: readonly Refill[];
  /** The cells from which people choose what to type there, as far as their sheets are there. */
  readonly lists: ListRanges;
  /** All of ours there will be. */
  readonly others: OtherSheets;
}

/**
 * Reads all that must be known, because every read between writes makes Sheets compute, and plans. The Settings and the
 * Lists come with the first sheet; with Settings that are filled again go the side sheets, because the Settings say the
 * language of all. `names` are those of the sheets that are there.
 */
export function planFill(reading: Reading, sheets: readonly SheetToFill[], names: readonly string[]): FillPlan {
  const wanted = sheets.filter(({ ifPossible }) => !ifPossible);
  refuseShared(
    reading,
    wanted.map(({ id }) => id),
  );
  const { templates, sideSheets } = catalogue();
  const all = withFoundations(wanted);
  const there = new Set(all.map(({ id }) => id).filter(id => reading.ourSheet(id) !== null));
  const isThere = ({ id }: SheetToFill) => there.has(id);
  const news = all
    .filter(sheet => !isThere(sheet))
    .map(({ id, name, rows, figures, isExample = false }, i): NewSheet => {
      const template = templates[id];
      const title = name ?? freeName(reading.texts[template.title], names);
      return {
        template: figures === undefined ? template : withFigures(template, figures),
        name: title,
        unfinished: freeName(unfinishedName(title), names),
        place: names.length + i,
        texts: withListedWords(reading, template),
        rows: rows ?? startRows(template, reading.texts, reading.today),
        mostReady: READY_ROWS,
        isExample,
      };
    });
  if (news.some(({ isExample }) => !isExample)) refuseExample(reading);
  const coming = new Set<string>(news.map(({ template }) => template.id));
  const isRelative = (id: TemplateId) =>
    !wanted.some(sheet => sheet.id === id) && [...readBy(templates[id])].some(read => coming.has(read));
  const asked = new Set(sheets.flatMap(({ id, ifPossible }) => (ifPossible ? [id] : [])));
  const relativeIds = TEMPLATE_IDS.filter(id => (asked.has(id) || isRelative(id)) && reading.ourSheet(id) !== null);
  const others = otherSheets(reading, [
    ...news.map(({ template }) => template),
    ...[...wanted.map(({ id }) => id), ...relativeIds].map(id => templates[id]),
    ...Object.values(sideSheets),
  ]);
  for (const { template, unfinished } of news) others.set(template.id, comingSheet(template, unfinished));
  const olds = wanted.filter(isThere).map(({ id, rows, beginning = rows === undefined, whole = false, emptied }) => {
    const atHand = sheetAtHand(reading, reading.ourSheet(id)!, templates[id]);
    const fresh = rows ?? startRows(templates[id], reading.texts, reading.today);
    return planRefill(reading, { ...atHand, others }, { rows: fresh, beginning, whole, emptied });
  });
  const renewed = (template: SheetTemplate<AnySheetId>, sheet: Sheet) =>
    planRenewal(reading, { template, sheet, others }) ?? [];
  const sides = olds.some(({ template }) => template.id === 'settings')
    ? Object.values(sideSheets).flatMap(side => reading.sideSheets(side.id).flatMap(sheet => renewed(side, sheet)))
    : [];
  const relatives = relativeIds.flatMap(id => renewed(templates[id], reading.ourSheet(id)!));
  for (const refill of [...olds, ...relatives]) {
    const { id } = refill.template;
    const other = others.get(id);
    if (other !== undefined) others.set(id, { ...other, places: { ...other.places, columns: columnsToBe(refill) } });
  }
  const chosenFrom = [
    ...news.flatMap(({ template: { columns, summary = [] } }) => [...columns, ...summary]),
    ...[...olds, ...sides, ...relatives].flatMap(newChoices),
  ];
  return { news, olds, sides, relatives, lists: listRanges(reading, chosenFrom), others };
}

function withFigures({ summary = [], ...template }: SheetTemplate, figures: Readonly<Record<string, number>>) {
  return {
    ...template,
    summary: summary.map(figure => {
      const start = figures[figure.key];
      return start === undefined ? figure : { ...figure, start };
    }),
  };
}

/** All sheets reckon with the Settings and choose from the Lists. */
function withFoundations(wanted: readonly SheetToFill[]): readonly SheetToFill[] {
  const missing = (['settings', 'lists'] as const).filter(id => !wanted.some(sheet => sheet.id === id));
  return [...wanted, ...missing.map(id => ({ id }))];
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
