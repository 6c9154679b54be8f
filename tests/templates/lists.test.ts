import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { lists } from '../../src/templates/lists';
import type { Row } from '../../src/templates/planSheet';
import { startRows } from '../../src/templates/startRows';
import { plannedColumn } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';

describe.each(LANGUAGES)('the Lists in %s', language => {
  const texts = templateTexts[language];
  const start = startRows(lists, texts, TODAY);
  const people = { list: texts['settings.list.salespeople'] };
  const refusal = { list: texts['settings.list.refusals'] };
  const rows: readonly Row[] = [
    { ...people, entry: 'Anna' },
    ...start,
    { list: ` ${people.list.toUpperCase()}\u00a0`, entry: 'Jan' },
    { ...people, entry: null },
    { list: null, entry: 'of no list' },
    { list: 'another list', entry: 'of another list' },
    { ...refusal, entry: 'in our words' },
    { ...people, entry: 'Ewa', side: 'not asked' },
  ];
  const workbook = plannedWorkbook({ lists: rows }, language);
  const column = (key: string, length: number) => plannedColumn(workbook, 'lists', key, length);
  const entriesOf = (list: string, key: 'entry' | 'side') =>
    rows
      .filter(
        row =>
          String(row.list ?? '')
            .trim()
            .toLowerCase() === list.toLowerCase() && row.entry !== null,
      )
      .map(row => row[key] ?? '');

  it('hold each list by itself, in the order of the rows', () => {
    expect(column('salespeople', 4)).toEqual(['Anna', 'Jan', 'Ewa', '']);
    for (const [key, side, list] of [
      ['refusals', 'refusalSide', 'settings.list.refusals'],
      ['leaving', 'leavingCause', 'settings.list.leaving'],
    ] as const) {
      const entries = entriesOf(texts[list], 'entry');
      expect(column(key, entries.length + 1)).toEqual([...entries, '']);
      expect(column(side, entries.length + 1)).toEqual([...entriesOf(texts[list], 'side'), '']);
    }
    expect(entriesOf(texts['settings.list.refusals'], 'entry')).toHaveLength(9);
  });

  it('begin with the reasons of article 001, and examples of our own', () => {
    const reasons = start.map(({ entry }) => entry);
    expect(reasons).toHaveLength(22);
    expect(new Set(reasons).size).toBe(22);
  });

  it('are empty without entries', () => {
    const empty = plannedWorkbook({ lists: [] }, language);
    for (const key of ['salespeople', 'refusals', 'refusalSide', 'leaving', 'leavingCause']) {
      expect([key, plannedColumn(empty, 'lists', key, 3)]).toEqual([key, ['', '', '']]);
    }
  });
});
