import type { OurSheet } from '../../contract/sheets';
import { nameKey } from '../../core/text/nameKey';
import type { Row } from '../../templates/planSheet';
import type { TemplateId } from '../../templates/sheetTemplate';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import type { SheetToFill } from './fill/planFill';
import { fillSheets } from './fillSheets';

/** Adds sheets, or brings those that are there to the present language and template; what people typed stays. */
export function addSheets(edit: Edit, ids: readonly TemplateId[]): OurSheet[] {
  edit.tell({ action: 'addSheets' });
  const clients = ids.some(id => id === 'referralPlan' || id === 'timePlan') ? clientRows(edit) : [];
  return fillSheets(
    edit,
    ids.map(id => beginning(edit, id, clients)),
  );
}

/** The referral plan begins with all clients, the time plan with the big ones: those whose kind is told. */
function beginning(edit: Edit, id: TemplateId, clients: readonly Row[]): SheetToFill {
  if (id === 'referralPlan') return { id, beginning: true, rows: clients.map(({ client }) => ({ client: client! })) };
  if (id !== 'timePlan') return { id };
  const texts = edit.texts;
  const big = clients
    .filter(({ kind }) => nameKey(String(kind ?? '')) !== '')
    .map(({ client }) => ({ client: client! }));
  return { id, beginning: true, rows: [...startRows(catalogue().templates.timePlan, texts, 0), ...big] };
}

function clientRows(edit: Edit): readonly Row[] {
  return (edit.read('clients')?.rows ?? []).filter(({ client }) => client !== null && client !== undefined);
}
