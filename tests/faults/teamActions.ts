import { templates } from '../../src/templates';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { teamWorkbook } from '../addon/team';
import type { Action, Scene } from './Action';
import { liveIn } from './liveIn';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

const settings = (workbook: Workbook) =>
  callServer(workbook, 'loadSettings')
    .topics.flatMap(topic => topic.settings)
    .filter(({ id }) => id === 'hours' || id === 'language');
const save = (workbook: Workbook) => ({
  changes: settings(workbook).map(({ id, value }) => ({ id, former: value, value: id === 'hours' ? 30 : 'ru' })),
});
const handOver = (client: string | null) => (workbook: Workbook) => {
  const { print } = callServer(workbook, 'previewHandOver', { from: 'Anna', client });
  return { from: 'Anna', client, to: 'Jan', print };
};

/** Settings are changed and locked, and salespeople come and go. */
export const teamActions: readonly Action[] = [
  { what: 'settings are saved', method: 'saveSettings', begin: () => inSettings(false), request: save },
  {
    what: 'settings are locked',
    method: 'lockSettings',
    begin: () => inSettings(false),
    request: () => ({ locked: true }),
  },
  {
    what: 'settings are opened',
    method: 'lockSettings',
    begin: () => inSettings(true),
    request: () => ({ locked: false }),
  },
  { what: 'a week is added', method: 'addWeekSheet', begin: inTeam, request: () => ({ salesperson: 'Jan' }) },
  { what: 'a salesperson leaves', method: 'handOver', begin: inTeam, request: handOver(null) },
  { what: 'one client is handed over', method: 'handOver', begin: inTeam, request: handOver('Alfa') },
  { what: 'a salesperson comes', method: 'addSalesperson', begin: inTeam, request: () => ({ name: '=Ola' }) },
  {
    what: 'a first salesperson comes',
    method: 'addSalesperson',
    begin: () => ({ before: newWorkbook(smallFiles()).snapshot(), typed: [] }),
    request: () => ({ name: 'Ola' }),
  },
];

function inSettings(locked: boolean): Scene {
  const workbook = newWorkbook(smallFiles());
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  const used = liveIn(workbook, templates.settings, 'Ustawienia');
  if (locked) callServer(workbook, 'lockSettings', { locked: true });
  return { before: workbook.snapshot(), typed: [used] };
}

function inTeam(): Scene {
  return { before: teamWorkbook({ steps: true, files: smallFiles() }).snapshot(), typed: [] };
}
