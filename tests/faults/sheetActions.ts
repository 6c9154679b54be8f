import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Action } from './Action';
import { firstFill, refill } from './scenes';

const IDS = Object.keys(templates) as TemplateId[];

/** Every sheet is added, and renewed in another language by a newer version. */
export const sheetActions: readonly Action[] = IDS.flatMap(id => {
  const request = () => ({ sheets: [id] });
  return [
    { what: `${id} is added`, method: 'addSheets', begin: () => firstFill(id), request },
    { what: `${id} is renewed`, method: 'addSheets', begin: () => refill(id), request },
  ];
});
