import { templates } from '../templates';
import type { SheetTemplate, TemplateId } from '../templates/sheetTemplate';
import { sources } from '../templates/side/sources';

export type PicturedId = TemplateId | 'sources';

/** The sheets of which the site shows a picture. */
export const PICTURED: readonly SheetTemplate<PicturedId>[] = [...Object.values(templates), sources];
