import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import type { DistFiles, Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt } from '../addon/columnOf';
import type { Scene } from './Action';
import { type LivedIn, liveIn } from './liveIn';
import { olderFiles } from './olderFiles';
import { FEW_ROWS, smallFiles } from './smallFiles';

const titles = templateTexts.pl;

/** A Polish workbook with Settings that are in use, and the clients that the sheet begins with. */
export function firstFill(id: TemplateId): Scene {
  const { workbook, typed } = openWithOthers(smallFiles(), id);
  return { before: workbook.snapshot(), typed };
}

/** The same with the sheet itself, filled by an older version, much used, and to be put into Russian now. */
export function refill(id: TemplateId): Scene & { readonly sheet: string } {
  const { files, template } = olderFiles(smallFiles(), id);
  const { workbook, typed } = openWithOthers(files, id);
  callServer(workbook, 'addSheets', { sheets: [id] });
  const others = typed.map(({ sheet }) => sheet);
  const used = liveIn(workbook, template, titles[template.title]);
  const settings = id === 'settings' ? used.sheet : others[0]!;
  workbook.type(settings, cellAt(workbook, settings, 'value', 0), 'ru');
  return { before: workbook.snapshot(), typed: [...typed, used], sheet: used.sheet };
}

/** A new Polish workbook in which a person has something of his own. */
export function newWorkbook(files: DistFiles): Workbook {
  const workbook = createWorkbook({ files, locale: 'pl_PL', newSheetRows: FEW_ROWS });
  workbook.type('Arkusz1', 'A1', 'Moje własne');
  workbook.type('Arkusz1', 'B2', '=A1&"!"');
  return workbook;
}

function openWithOthers(files: DistFiles, id: TemplateId): { workbook: Workbook; typed: LivedIn[] } {
  const workbook = newWorkbook(files);
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
