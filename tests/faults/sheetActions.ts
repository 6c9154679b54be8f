import { templates } from '../../src/templates';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Action } from './Action';
import { firstFill, refill } from './scenes';
import { sideScene } from './sideScene';

const IDS = Object.keys(templates) as TemplateId[];

/** Every sheet is added, and renewed in another language by a newer version; the side sheets with them. */
export const sheetActions: readonly Action[] = [
  ...IDS.flatMap(id => {
    const request = () => ({ sheets: [id] });
    return [
      { what: `${id} is added`, method: 'addSheets', begin: () => firstFill(id), request },
      { what: `${id} is renewed`, method: 'addSheets', begin: () => refill(id), request },
    ];
  }),
  {
    what: 'the side sheets are renewed',
    method: 'addSheets',
    begin: sideScene,
    request: () => ({ sheets: ['settings'] }),
  },
  {
    what: 'a week is opened again and renewed',
    method: 'addWeekSheet',
    begin: sideScene,
    request: () => ({ salesperson: 'Anna' }),
  },
];
