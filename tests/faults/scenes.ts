import { templateTexts } from '../../src/i18n/templates';
import { createWorkbook, type DistFiles, type Workbook, type WorkbookSnapshot } from '../../src/local/workbook';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { callServer } from '../mainJob/callServer';
import { cellAt } from '../mainJob/columnOf';
import { builtFiles } from '../mainJob/openFile';
import { type LivedIn, liveIn } from './liveIn';
import { olderFiles } from './olderFiles';

/** Few rows: what the add-on calls does not depend on them, and the workbook computes faster. */
export const FEW_ROWS = 60;

/** A workbook before a sheet is added or renewed, and what people have typed into it. */
export interface Scene {
  readonly before: WorkbookSnapshot;
  readonly typed: readonly LivedIn[];
}

const titles = templateTexts.pl;

/** A Polish workbook with Settings that are in use, and the clients that the sheet begins with. */
export function firstFill(id: TemplateId): Scene {
  const { workbook, typed } = openWithOthers(builtFiles(), id);
  return { before: workbook.snapshot(), typed };
}

/** The same with the sheet itself, filled by an older version, much used, and to be put into Russian now. */
export function refill(id: TemplateId): Scene {
  const { files, template } = olderFiles(builtFiles(), id);
  const { workbook, typed } = openWithOthers(files, id);
  callServer(workbook, 'addSheets', { sheets: [id] });
  const others = typed.map(({ sheet }) => sheet);
  const used = liveIn(workbook, template, titles[template.title]);
  const settings = id === 'settings' ? used.sheet : others[0]!;
  workbook.type(settings, cellAt(workbook, settings, 'value', 0), 'ru');
  return { before: workbook.snapshot(), typed: [...typed, used] };
}

function openWithOthers(files: DistFiles, id: TemplateId): { workbook: Workbook; typed: LivedIn[] } {
  const workbook = createWorkbook({ files, locale: 'pl_PL', newSheetRows: FEW_ROWS });
  workbook.type('Arkusz1', 'A1', 'Moje własne');
  workbook.type('Arkusz1', 'B2', '=A1&"!"');
  const needed: readonly TemplateId[] =
    id === 'referralPlan' || id === 'timePlan' ? ['settings', 'clients'] : ['settings'];
  const typed = needed
    .filter(other => other !== id)
    .map(other => {
      callServer(workbook, 'addSheets', { sheets: [other] });
      return liveIn(workbook, templates[other], titles[templates[other].title]);
    });
  return { workbook, typed };
}
