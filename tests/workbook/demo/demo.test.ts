import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../../../src/i18n/language';
import { templateTexts } from '../../../src/i18n/templates';
import { templates } from '../../../src/templates';
import { spilledFrom } from '../../../src/templates/planSheet';
import { isColumn, type TemplateId } from '../../../src/templates/sheetTemplate';
import { DEMO_TEXTS } from '../../../src/workbook/demo/demoTexts';
import { callServer } from '../../addon/callServer';
import { clientsRequest, recognisedOrders } from '../../addon/orders';
import { openDemo } from './openDemo';

const ORDER = [
  'clients',
  'idealClient',
  'scorecard',
  'referrals',
  'wanted',
  'referralPlan',
  'channel',
  'coaching',
  'timePlan',
  'keeping',
  'months',
  'overview',
  'lists',
  'settings',
] as const;

/** Its people have typed their months, and no match has been kept. */
const STAYS_EMPTY: Readonly<Partial<Record<TemplateId, readonly string[]>>> = {
  months: ['countedTo', 'standing', 'gainedFrom', 'written'],
  scorecard: ['firstDay', 'firstMatch', 'firstScores'],
};

describe.each(LANGUAGES)('the demo in %s', language => {
  const demo = openDemo(language);
  const { workbook, rows } = demo;
  const { getters } = workbook.model;
  const texts = DEMO_TEXTS[language];
  const titles = ORDER.map(id => templateTexts[language][templates[id].title]);
  const sheetIds = getters.getSheetIds();

  it('has a sheet to start from, the sheets of the add-on in the order of the work, and the orders last', () => {
    expect(sheetIds.map(id => getters.getSheetName(id))).toEqual([texts.start.sheet, ...titles, texts.orders]);
  });

  it('has not one error in a cell', () => {
    const errors = sheetIds.flatMap(sheetId =>
      getters
        .getEvaluatedCells(sheetId)
        .filter(({ type, value }) => type === 'error' || String(value).startsWith('#'))
        .map(({ value }) => value),
    );
    expect(errors).toEqual([]);
  });

  it('has numbers wherever numbers are computed: no formula answers with a sentence of refusal', () => {
    const sentences = ORDER.flatMap(id =>
      templates[id].columns.filter(isColumn).flatMap(({ key, filledBy, content }) =>
        filledBy === 'formula' && content !== 'text'
          ? rows(id, key)
              .filter(row => typeof row[key] === 'string')
              .map(row => `${id}.${key}: ${row[key]}`)
          : [],
      ),
    );
    expect(sentences).toEqual([]);
  });

  it.each(ORDER)('fills %s: rows, and something in every column', id => {
    expect(rows(id).length).toBeGreaterThanOrEqual(4);
    // What a header answers, in itself and beside, has no rows.
    const { columns } = templates[id];
    const inHeaders = columns.flatMap((column, i) =>
      isColumn(column) && typeof column.header === 'object' ? [column, ...spilledFrom(columns, i)] : [],
    );
    const all = columns.filter(column => isColumn(column) && !inHeaders.includes(column)).map(({ key }) => key);
    const empty = all.filter(key => rows(id, key).length === 0);
    expect(empty).toEqual(STAYS_EMPTY[id] ?? []);
  });

  it('draws data in every chart: labels, and numbers that are not all 0', () => {
    const drawn = ORDER.flatMap(id =>
      templates[id].charts.flatMap(({ labels, values, rows: most = 1000 }) =>
        [labels, ...values].map(key => ({ id, key, cells: rows(id, key).slice(0, most), isLabel: key === labels })),
      ),
    );
    expect(drawn.length).toBeGreaterThan(20);
    const hollow = drawn.filter(
      ({ key, cells, isLabel }) => cells.length < 3 || (!isLabel && cells.every(row => row[key] === 0)),
    );
    expect(hollow.map(({ id, key }) => `${id}.${key}`)).toEqual([]);
    const charts = sheetIds.flatMap(id => getters.getChartIds(id));
    expect(charts).toHaveLength(ORDER.reduce((sum, id) => sum + templates[id].charts.length, 0));
  });

  it('begins with no history of its making, and with nothing kept of who made it', () => {
    expect(sheetIds.filter(id => !getters.isSheetVisible(id))).toEqual([]);
    expect(workbook.properties).toEqual({ document: {}, user: {}, script: {} });
  });

  it('leaves rows to type in below what is filled, and no hundreds of them', () => {
    const rows = sheetIds.slice(1, -1).map(id => getters.getNumberRows(id));
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...rows)).toBeLessThan(140);
  });

  describe('on its first sheet', () => {
    const { sheet, guide } = texts.start;

    it('computes three formulas', () => {
      expect(workbook.display(sheet, 'C7')).toBe('35%');
      expect(workbook.cell(sheet, 'C12')).toBeCloseTo(1.6, 12);
      expect(workbook.display(sheet, 'D12')).toBe('66%');
      // Two referrals a year, each 10% likely to be won, for three years, worth 2.4868… of one profit today.
      expect(workbook.cell(sheet, 'C22')).toBeCloseTo(texts.referralProfit * 0.2 * (1 / 1.1 + 1 / 1.21 + 1 / 1.331), 6);
    });

    it('tells of each of these sheets in a line, and leads there', () => {
      const guided = ORDER.map((id, i) => ({
        shown: workbook.display(sheet, `B${25 + i}`),
        link: getters.getEvaluatedCell({ sheetId: sheetIds[0]!, col: 1, row: 24 + i }).link?.url,
        line: workbook.display(sheet, `C${25 + i}`),
        id,
      }));
      expect(guided).toEqual(
        ORDER.map((id, i) => ({
          shown: titles[i],
          link: `o-spreadsheet://${sheetIds[i + 1]}`,
          line: guide.lines[id],
          id,
        })),
      );
    });

    it('counts the clients as they are', () => {
      expect(guide.heading).toContain(String(rows('clients').length));
    });

    it('follows what is typed, and names an entry that the menu really has', () => {
      workbook.type(sheet, 'C6', '80%');
      expect(workbook.display(sheet, 'C7')).toBe('40%');
      const labels = workbook.menus.flatMap(({ items }) => items.map(item => (item.kind === 'item' ? item.label : '')));
      expect(labels.some(label => label !== '' && workbook.display(sheet, 'B41').includes(label))).toBe(true);
    });
  });

  it('starts from the orders again: the add-on knows its sheets, offers the orders, and keeps what was typed', () => {
    const before = rows('clients');
    const state = callServer(workbook, 'openWorkbook');
    expect(Object.values(state.ours).every(ours => ours !== null)).toBe(true);
    expect(callServer(workbook, 'findOrders')[0]).toMatchObject({ sheetName: texts.orders, recognised: true });
    const preview = callServer(workbook, 'previewOrders', recognisedOrders(workbook));
    expect(preview).toMatchObject({ clients: 72, skipped: [], target: { state: 'refill' } });
    callServer(workbook, 'createClients', clientsRequest(workbook));
    expect(workbook.cell(titles[0]!, 'A5')).toBe(before[0]!.client);
    expect(workbook.cell(titles[0]!, 'B5')).toBe(before[0]!.salesperson);
    expect(workbook.cell(titles[0]!, 'D17')).toBe(texts.misspelt);
    expect(workbook.display(titles[0]!, 'A77')).toBe('');
  });
});
