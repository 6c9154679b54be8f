import { toLanguage } from '../../i18n/language';
import { addSheets } from '../files/addSheets';
import { fileSentence } from '../files/fileSentence';
import { fileSheets } from '../files/fileSheets';
import { loadedNotices } from '../files/loadedNotices';
import { localeHabits } from '../files/localeHabits';
import { readFile } from '../files/readFile';
import type { Workbook } from '../workbook';
import type { FileRequest, TakenFile } from './pageApi';

/** Every tab follows cell by cell: a workbook of more cells takes a minute, where one that is started with them takes seconds. */
const CELL_LIMIT = 400_000;

/** Adds the tables of a file that a person dropped or pasted into the page to their open workbook, each as a sheet. */
export async function takeFile({ model }: Workbook, { name: file, base64 }: FileRequest): Promise<TakenFile> {
  const locale = model.getters.getLocale();
  const language = toLanguage(locale.code);
  const reading = await readFile(Buffer.from(base64, 'base64'), localeHabits(locale));
  if (!reading.ok) return { ok: false, message: fileSentence(language, file, reading.refusal) };
  const drafts = fileSheets(file, reading.sheets, locale);
  const cells = drafts.reduce((sum, draft) => sum + Object.keys(draft.cells).length, 0);
  if (cells > CELL_LIMIT) {
    return { ok: false, message: fileSentence(language, file, { reason: 'tooManyForOpen', cells, limit: CELL_LIMIT }) };
  }
  const added = addSheets(model, drafts);
  return {
    ok: true,
    sheetId: added[0]!.sheetId,
    notices: loadedNotices({ locale, file, reading, sheets: added.map(({ name }) => name) }),
  };
}
