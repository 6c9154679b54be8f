import { clients } from './clients';
import { idealClient } from './idealClient';
import { scorecard } from './scorecard';
import type { SheetTemplate, TemplateId } from './sheetTemplate';

/** Every sheet that the add-on can fill. */
export const templates: Readonly<Record<TemplateId, SheetTemplate>> = { clients, idealClient, scorecard };
