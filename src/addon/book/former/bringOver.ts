import { FORMER_LAYOUT } from '../../../templates/formerLayout';
import type { Row } from '../../../templates/planSheet';
import { TEMPLATE_IDS, type TemplateId } from '../../../templates/sheetTemplate';
import { startRows } from '../../../templates/startRows';
import { catalogue } from '../catalogue';
import type { Edit } from '../Edit';
import type { SheetToFill } from '../fill/planFill';
import type { OurContent } from '../readSheet';
import { figurePlaces } from '../refill/figurePlaces';
import { settingsOf } from '../settingsOf';
import { clearFormer } from './clearFormer';
import { type FormerFigures, formerFigures } from './formerFigures';
import { emptiedKeys, formerRows, formerSettings } from './formerTables';
import { movedRows } from './movedRows';
import { removeFormer } from './removeFormer';
import { removeFormerNames } from './removeFormerNames';

type MovedFigures = FormerFigures['moved'];

/** Filling sheets of which some still hold tables of the former layout. */
export interface BroughtOver {
  readonly edit: Edit;
  /** Those that were asked for, those that the tables become, and all others of ours. */
  readonly sheets: readonly SheetToFill[];
  /** To do when they are filled. */
  finish(): void;
}

/** Takes the former tables apart, so that filling these sheets puts all that people typed where it is now. */
export function bringOver(
  edit: Edit,
  former: ReadonlyMap<TemplateId, OurContent>,
  wanted: readonly SheetToFill[],
): BroughtOver {
  const figures = [...former.values()].map(content => formerFigures(edit, content));
  const movedFigures = Object.assign({}, ...figures.map(({ moved }) => moved)) as MovedFigures;
  for (const content of former.values()) clearFormer(edit, content);
  const anew = edit.readAnew();
  const contents = new Map([...former.keys()].map(id => [id, anew.readIfWhole(id)!]));
  const emptied = new Map([...contents].map(([id, content]) => [id, emptiedKeys(anew, content)]));
  const moved = [...targets(former)].map(id => target(anew, { former: contents, figures: movedFigures }, id));
  const asked = wanted.filter(({ id }) => !moved.some(sheet => sheet.id === id));
  const isOpen = (id: TemplateId) => ![...asked, ...moved].some(sheet => sheet.id === id);
  return {
    edit: anew,
    sheets: [
      ...asked,
      ...moved,
      ...[...former.keys()].filter(isOpen).map(id => ({ id })),
      ...TEMPLATE_IDS.filter(id => isOpen(id) && !former.has(id) && anew.ourSheet(id) !== null).map(
        (id): SheetToFill => ({ id, ifPossible: true }),
      ),
    ],
    finish: () => {
      for (const { write } of figures) write();
      removeFormerNames(anew);
      anew.atLast(() => removeFormer([...contents.values()], emptied));
    },
  };
}

/** The sheets that the tables become, and the Overview, which computes what stood beside them. */
function targets(former: ReadonlyMap<TemplateId, OurContent>): ReadonlySet<TemplateId> {
  const ids = FORMER_LAYOUT.rows.filter(({ from }) => former.has(from)).map(({ to }) => to);
  const computed = [...former.keys()].some(id => FORMER_LAYOUT.computed[id] !== undefined);
  return new Set([
    ...ids,
    ...(former.has('settings') ? (['settings'] as const) : []),
    ...(computed ? (['overview'] as const) : []),
  ]);
}

/** The former sheets, and what people typed into their figures. */
interface Former {
  readonly former: ReadonlyMap<TemplateId, OurContent>;
  readonly figures: MovedFigures;
}

function target(edit: Edit, { former, figures: moved }: Former, id: TemplateId): SheetToFill {
  const template = catalogue().templates[id];
  const begin = startRows(template, edit.texts, edit.today);
  if (id === 'overview') return { id };
  if (id === 'settings') {
    const values = formerSettings(former.get('settings')!);
    const rows = begin.map(row => ({
      ...row,
      ...(values.has(String(row.id)) && { value: values.get(String(row.id))! }),
    }));
    return { id, rows, beginning: true };
  }
  const tables = FORMER_LAYOUT.rows
    .filter(
      ({ from, to, columns }) =>
        to === id && Object.keys(columns).some(key => former.get(from)?.layout.columns.has(key)),
    )
    .map(table => {
      const list: Row = table.list === undefined ? {} : { list: settingsOf(edit).text(table.list) };
      return { table, rows: formerRows(edit, former.get(table.from)!, table).map(row => ({ ...list, ...row })) };
    });
  const present = edit.ourSheet(id) === null ? undefined : edit.readIfWhole(id)?.rows;
  const others = begin.filter(({ list }) =>
    tables.every(({ table }) => table.list === undefined || settingsOf(edit).text(table.list) !== list),
  );
  const figures = Object.fromEntries(
    (template.summary ?? []).flatMap(({ key }) => {
      const value = moved[`${id}.${key}`];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  if (present !== undefined) typeFigures(edit, id, figures);
  return { id, rows: movedRows(present ?? others, tables), whole: true, figures };
}

/** Into a sheet that is there already, where nobody has typed another number yet. */
function typeFigures(edit: Edit, id: TemplateId, figures: Readonly<Record<string, number>>): void {
  const template = catalogue().templates[id];
  const { sheet, ...content } = edit.readIfWhole(id)!;
  for (const [key, place] of figurePlaces(template, content, edit.texts)) {
    const [value, start] = [figures[key], template.summary?.find(figure => figure.key === key)?.start];
    const stands = content.values[place.row - 1]![place.column - 1];
    if (value === undefined || value === stands || stands !== start) continue;
    const cell = sheet.getRange(place.row, place.column);
    edit.undo(() => cell.setValue(stands));
    cell.setValue(value);
  }
}
