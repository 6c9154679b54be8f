import { callServer } from '../addon/callServer';
import type { Action, Scene } from './Action';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

const [ANNA, EWA] = ['A'.repeat(44), 'E'.repeat(44)] as const;

/** Workbooks to collect from are added, with their sheet and to it, and removed. */
export const sourceActions: readonly Action[] = [
  {
    what: 'the first workbook is collected from',
    method: 'addSources',
    begin: () => scene(false),
    request: () => ({ sources: [{ salesperson: 'Ewa', link: EWA }] }),
  },
  {
    what: 'another workbook is collected from',
    method: 'addSources',
    begin: () => scene(true),
    request: () => ({ sources: [{ salesperson: 'Ewa', link: EWA }] }),
  },
  {
    what: 'a workbook is no longer collected from',
    method: 'removeSource',
    begin: () => scene(true),
    request: workbook => {
      const [first] = callServer(workbook, 'loadSources').sources;
      return { salesperson: first?.salesperson ?? 'Anna', link: first?.link ?? ANNA };
    },
  },
];

/** Settings that are there, and one workbook that is collected from already, with a person's own word beside it. */
function scene(hasOne: boolean): Scene {
  const workbook = newWorkbook(smallFiles());
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  if (!hasOne) return { before: workbook.snapshot(), typed: [] };
  const sheet = callServer(workbook, 'addSources', { sources: [{ salesperson: 'Anna', link: ANNA }] }).sources.sheet!;
  workbook.type(sheet.sheetName, 'Z7', 'moje');
  const lost: Scene['typed'][number]['lost'] = left =>
    left.cell(sheet.sheetName, 'Z7') === 'moje' ? [] : ['what stood beside the workbook is gone'];
  return { before: workbook.snapshot(), typed: [{ lost }] };
}
