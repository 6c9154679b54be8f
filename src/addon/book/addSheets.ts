import type { OurSheet } from '../../contract/sheets';
import { nameKey } from '../../core/text/nameKey';
import type { Row } from '../../templates/planSheet';
import type { TemplateId } from '../../templates/sheetTemplate';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import { fillSheets, type SheetToFill } from './fillSheets';
import { sheetLanguage } from './languages';
import { findOurSheet } from './ourSheets';
import { readSheet } from './readSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds sheets, or brings those that are there to the present language and template; what people typed stays. */
export function addSheets(spreadsheet: Spreadsheet, ids: readonly TemplateId[]): OurSheet[] {
  const clients = ids.some(id => id === 'referralPlan' || id === 'timePlan') ? clientRows(spreadsheet) : [];
  return fillSheets(
    spreadsheet,
    ids.map(id => beginning(spreadsheet, id, clients)),
  );
}

/** The referral plan begins with all clients, the time plan with the big ones: those whose kind is told. */
function beginning(spreadsheet: Spreadsheet, id: TemplateId, clients: readonly Row[]): SheetToFill {
  if (id === 'referralPlan') return { id, beginning: true, rows: clients.map(({ client }) => ({ client: client! })) };
  if (id !== 'timePlan') return { id };
  const texts = catalogue().sheets[sheetLanguage(spreadsheet)];
  const big = clients
    .filter(({ kind }) => nameKey(String(kind ?? '')) !== '')
    .map(({ client }) => ({ client: client! }));
  return { id, beginning: true, rows: [...startRows(catalogue().templates.timePlan, texts, 0), ...big] };
}

function clientRows(spreadsheet: Spreadsheet): readonly Row[] {
  const sheet = findOurSheet(spreadsheet, 'clients');
  const rows = sheet === null ? undefined : readSheet(spreadsheet, sheet, catalogue().templates.clients)?.rows;
  return (rows ?? []).filter(({ client }) => client !== null && client !== undefined);
}
