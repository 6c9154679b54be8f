import type { Row } from '../../templates/planSheet';
import type { SideSheetId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import { listRanges } from './fill/listRanges';
import { beginSheets, goLive } from './fill/newSheet';
import { withListedWords } from './fill/withListedWords';
import { type PlannedSheet, writeNewSheet } from './fill/writeNewSheet';
import { freeName } from './freeSheetName';
import { otherSheets } from './otherSheets';
import { clearUnfinished, unfinishedName } from './unfinishedSheets';

/** A side sheet that is to come. */
export interface NewSideSheet {
  readonly id: SideSheetId;
  /** Or a free one like it. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Adds a sheet that is none of the templates people fill; `finish` writes what its template does not say. */
export function addSideSheet(
  edit: Edit,
  { id, name, rows }: NewSideSheet,
  finish: (fresh: PlannedSheet) => void,
): GoogleAppsScript.Spreadsheet.Sheet {
  const template = catalogue().sideSheets[id];
  const names = clearUnfinished(edit);
  const lists = listRanges(edit, [...template.columns, ...(template.summary ?? [])]);
  const texts = withListedWords(edit, template);
  const title = freeName(name, names);
  const half = freeName(unfinishedName(title), names);
  const fresh = { template, name: title, unfinished: half, place: names.length, texts, rows };
  const begun = beginSheets(edit, [{ ...fresh, mostReady: Number.POSITIVE_INFINITY }], otherSheets(edit, [template]));
  const [unfinished] = begun;
  writeNewSheet(edit, unfinished!, lists);
  finish(unfinished!);
  goLive(begun);
  return unfinished!.sheet;
}
