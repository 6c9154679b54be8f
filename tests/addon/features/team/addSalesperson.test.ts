import { describe, expect, it } from 'vitest';
import { templateTexts } from '../../../../src/i18n/templates';
import { templates } from '../../../../src/templates';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import { addressOf, readColumn } from '../../../templates/readColumn';
import { settingCell } from '../../../templates/settingCell';
import { callServer } from '../../callServer';
import { builtFiles, FEW_ROWS } from '../../openFile';
import { teamWorkbook } from '../../team';

/** The reasons with which a list begins; then the salespeople. */
const BEGIN = templates.lists.start!.length;
const team = () => teamWorkbook({ steps: false });
const entries = (workbook: ReturnType<typeof team>, rows: number) =>
  readColumn(workbook, 'Lists', 'lists', 'entry', BEGIN + rows).slice(BEGIN);

describe('a salesperson who joins', () => {
  it('stands below the others on the list, and every drop-down offers the name', () => {
    const workbook = team();
    expect(callServer(workbook, 'addSalesperson', { name: '  Ola   Mazur ' })).toEqual({
      outcome: 'added',
      name: 'Ola Mazur',
    });
    expect(entries(workbook, 4)).toEqual(['Anna', 'Jan', 'Ewa', 'Ola Mazur']);
    expect(readColumn(workbook, 'Lists', 'lists', 'salespeople', 4)).toEqual(['Anna', 'Jan', 'Ewa', 'Ola Mazur']);
    expect(callServer(workbook, 'loadTeam').members.at(-1)).toMatchObject({ name: 'Ola Mazur', isListed: true });
  });

  it.each(['Anna', ' anna ', 'JAN'])('is not put on the list a second time as “%s”', name => {
    const workbook = team();
    expect(callServer(workbook, 'addSalesperson', { name }).outcome).toBe('alreadyThere');
    expect(entries(workbook, 4)).toEqual(['Anna', 'Jan', 'Ewa', '']);
  });

  it.each(['', '   '])('has to have a name, not “%s”', name => {
    const workbook = team();
    expect(() => callServer(workbook, 'addSalesperson', { name })).toThrow('Type the salesperson’s name first.');
    expect(entries(workbook, 4)).toEqual(['Anna', 'Jan', 'Ewa', '']);
  });

  it('is a text, whatever the name begins with', () => {
    const workbook = team();
    callServer(workbook, 'addSalesperson', { name: '=1+1' });
    expect(entries(workbook, 4)[3]).toBe('=1+1');
    expect(workbook.formula('Lists', addressOf('lists', 'entry', BEGIN + 3))).toBe('');
  });

  it('takes the row in which somebody has chosen the list and named nobody yet', () => {
    const workbook = team();
    workbook.type('Lists', addressOf('lists', 'list', BEGIN + 3), 'Salesperson');
    callServer(workbook, 'addSalesperson', { name: 'Ola' });
    expect(readColumn(workbook, 'Lists', 'lists', 'list', BEGIN + 5).slice(BEGIN + 3)).toEqual(['Salesperson', '']);
    expect(entries(workbook, 5)[3]).toBe('Ola');
  });

  it('stands in the list by the word that people have given to it', () => {
    const workbook = team();
    workbook.type('Settings', settingCell(workbook, 'Settings', 'listSalespeople'), 'Sales team');
    callServer(workbook, 'addSalesperson', { name: 'Ola' });
    expect(workbook.cell('Lists', addressOf('lists', 'list', BEGIN + 3))).toBe('Sales team');
    expect(readColumn(workbook, 'Lists', 'lists', 'salespeople', 1)).toEqual(['Ola']);
  });

  it('brings the list along where there is none yet', () => {
    const workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS, locale: 'pl_PL' });
    expect(callServer(workbook, 'addSalesperson', { name: 'Ola' })).toEqual({ outcome: 'added', name: 'Ola' });
    const texts = templateTexts.pl;
    expect(readColumn(workbook, texts['lists.title'], 'lists', 'entry', BEGIN + 2).slice(BEGIN)).toEqual(['Ola', '']);
    expect(callServer(workbook, 'loadTeam').members).toEqual([
      { name: 'Ola', isListed: true, clients: 0, referrals: 0, week: null },
    ]);
  });
});
