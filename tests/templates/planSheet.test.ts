import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { named, templates } from '../../src/templates';
import { clients } from '../../src/templates/clients';
import { columnLetters } from '../../src/templates/columnLetters';
import { idealClient } from '../../src/templates/idealClient';
import { layOut } from '../../src/templates/layOut';
import { numberFormats } from '../../src/templates/numberFormats';
import { planSheet, type Row } from '../../src/templates/planSheet';
import { referrals } from '../../src/templates/referrals';
import type { PlannedCell, SheetPlan } from '../../src/templates/SheetPlan';
import { scorecard } from '../../src/templates/scorecard';
import { bearsFigure, type Column, type Gap, isColumn, type SheetTemplate } from '../../src/templates/sheetTemplate';
import { asOther } from './plannedWorkbook';

type Language = (typeof LANGUAGES)[number];

const others = new Map(Object.values(templates).map(template => [template.id, asOther(template)]));
const plan = (template: SheetTemplate, language: Language, rows: readonly Row[], readyRows?: number): SheetPlan =>
  planSheet(
    template,
    {
      texts: templateTexts[language],
      formats: numberFormats(language),
      named: named[template.id],
      others,
      ...(readyRows !== undefined && { readyRows }),
    },
    rows,
  );
const placeOf = (template: SheetTemplate, key: string) => layOut(template).places.columns.get(key)!;
const formulasOf = (cells: readonly PlannedCell[]) =>
  cells.flatMap(cell => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
/** The formula that stands in the header of this column. */
const headerOf = ({ heading, headerRow }: SheetPlan, template: SheetTemplate, key: string) =>
  (heading[headerRow - 1]![placeOf(template, key) - 1] as { formula: string }).formula;

const alfa = { client: 'Alfa', purchases: 2, firstDay: 43000, lastDay: 43099, usualGapDays: 99, revenueInAll: 120 };

describe('the Clients sheet', () => {
  const planned = plan(clients, 'pl', [alfa]);

  it('has a title, a hint, a hidden line of keys and the headers of its language', () => {
    expect(planned.headerRow).toBe(4);
    expect(planned.heading.map(row => row[0])).toEqual(['Klienci', null, 'polecam.client', 'Klient']);
    const hint = planned.heading[1]![1] as { formula: string };
    expect(hint.formula).toContain(templateTexts.pl['clients.hint'].replace(/"/g, '""'));
    expect(hint.formula).toMatch(/&POLECAM_SETTINGS_CURRENCY&"\."$/);
  });

  it('leaves cells empty that nobody fills, never an empty text', () => {
    const cells = planned.body[0]!.filter(cell => typeof cell !== 'object' || cell === null);
    expect(cells.filter(cell => cell !== null)).toEqual(['Alfa', 2, 43000, 43099, 99, 120]);
    expect(planned.body.flat()).not.toContain('');
  });

  it('computes the share of revenue by one formula, which stands in the header and gives it', () => {
    const letters = columnLetters(placeOf(clients, 'revenueInAll'));
    const cells = `${letters}4:${letters}`;
    expect(headerOf(planned, clients, 'revenueShare')).toBe(
      `=ARRAYFORMULA(IF(ROW(${cells})=ROW(${letters}4);"Udział w obrocie";IF(${cells}="";"";IFERROR(IF(${cells}<0;0;${cells})/SUMIF(${cells};">0");""))))`,
    );
  });

  it('has no formula among its rows, which people sort, insert and delete', () => {
    expect(formulasOf(plan(clients, 'pl', [alfa, alfa]).body.flat())).toEqual([]);
  });

  it('keeps what its formulas say in the row of the headers from the functions of ours', () => {
    const at = (key: string) => columnLetters(placeOf(clients, key));
    const isHeader = `ROW(${at('client')}4:${at('client')})=ROW(${at('client')}4)`;
    expect(headerOf(planned, clients, 'familyFault')).toContain(
      `REFERRAL_CHECK(IF(${isHeader};"";${at('client')}4:${at('client')});IF(${isHeader};"";`,
    );
  });

  it('has as many rows ready as a new sheet of Google’s, or as that one has, and more where needed', () => {
    expect(planned.rows).toBe(300);
    expect(plan(clients, 'pl', [alfa], 200).rows).toBe(200);
    const many = Array.from({ length: 5000 }, () => alfa);
    expect(plan(clients, 'pl', many).rows).toBe(5104);
  });

  it('names only the cells that other workbooks import, down to the last row', () => {
    expect(planned.namedCells).toEqual([
      {
        name: 'POLECAM_CLIENTS_CLIENT',
        cells: { row: 5, column: placeOf(clients, 'client'), rows: 296, columns: 1 },
      },
    ]);
  });

  it('colours cells from the row of the headers on, but not the headers', () => {
    const at = (key: string) => columnLetters(placeOf(clients, key));
    const rule = planned.rules.find(found => found.cells.column === placeOf(clients, 'familyFault'))!;
    expect(rule).toMatchObject({
      when: 'formula',
      formula: `=AND(ROW($${at('familyFault')}4)>ROW($${at('familyFault')}$4);$${at('familyFault')}4<>"")`,
      cells: { row: 4, rows: 297 },
    });
  });
});

describe('the Scorecard', () => {
  const planned = plan(scorecard, 'en', [{ client: 'Alfa', trait1: 5 }]);
  const [first, last] = ['trait1', 'trait5'].map(key => columnLetters(placeOf(scorecard, key)));
  const scores = `${first}${planned.headerRow}:${last}`;

  it('scores all clients by one range formula a column, with the weights of the ideal client', () => {
    const { headerRow, places } = layOut(idealClient);
    const weight = columnLetters(places.columns.get('weight')!);
    const [cells, header] = [`'idealClient'!${weight}${headerRow}:${weight}`, `'idealClient'!${weight}${headerRow}`];
    const five = `FILTER(${cells};ROW(${cells})>ROW(${header});ROW(${cells})<=ROW(${header})+5)`;
    const isHeader = `ROW(${first}${planned.headerRow}:${first})=ROW(${first}${planned.headerRow})`;
    const given = `IF(${isHeader};"";${scores});IFERROR(${five};"")`;
    expect(headerOf(planned, scorecard, 'score')).toBe(`=ARRAYFORMULA(IF(${isHeader};"Score";IDEAL_SCORE(${given})))`);
    expect(headerOf(planned, scorecard, 'match')).toBe(
      '=ARRAYFORMULA(IF(ROW(B6:B)=ROW(B6);"Match";IF(ISNUMBER(B6:B);(B6:B+5)/10;"")))',
    );
  });

  it('gives the headers of all columns that one formula fills', () => {
    expect(headerOf(planned, scorecard, 'gap1')).toContain('HSTACK("Biggest mismatch";"Second";"Third")');
    const next = planned.heading[planned.headerRow - 1]!.slice(
      placeOf(scorecard, 'gap2') - 1,
      placeOf(scorecard, 'gap3'),
    );
    expect(next).toEqual([null, null]);
  });

  it('takes its five headers from the ideal client', () => {
    const { headerRow, places } = layOut(idealClient);
    const chosen = columnLetters(places.columns.get('chosen')!);
    expect(headerOf(planned, scorecard, 'trait5')).toMatch(
      new RegExp(`^=IFERROR\\(INDEX\\(FILTER\\('idealClient'!${chosen}${headerRow}:${chosen};.*;5\\)&"";""\\)$`),
    );
  });

  it('accepts scores from −5 to +5', () => {
    const found = planned.validations.filter(validation => validation.kind === 'number');
    expect(found.map(({ cells }) => cells.column)).toEqual(
      ['trait1', 'trait2', 'trait3', 'trait4', 'trait5'].map(key => placeOf(scorecard, key)),
    );
    expect(found[0]).toMatchObject({ min: -5, max: 5, cells: { row: planned.headerRow + 1, rows: 294 } });
  });

  it('tells by one formula over the traits how far each tells the best from the worst', () => {
    expect(planned.figuresRow).toBe(4);
    const figures = formulasOf(planned.heading[planned.figuresRow! - 1]!);
    expect(figures.filter(formula => formula.includes('IDEAL_TRAIT_POWER'))).toHaveLength(1);
    expect(planned.heading[planned.figuresRow! - 2]!.filter(label => label !== null)).toHaveLength(8);
  });

  it('keeps score and level beside the client while one scores', () => {
    expect(['client', 'score', 'tier'].map(key => placeOf(scorecard, key))).toEqual([1, 2, 3]);
    expect(planned.frozenColumns).toBe(3);
  });

  it('has each verdict above its trait', () => {
    const { columns, summary } = layOut(scorecard).places;
    for (const n of [1, 2, 3, 4, 5]) expect(summary.get(`power${n}`)!.column).toBe(columns.get(`trait${n}`));
  });
});

describe('the log of referrals', () => {
  const planned = plan(referrals, 'ru', []);
  const choices = planned.validations.filter(({ kind }) => kind === 'list' || kind === 'words');

  it('lets people choose from the lists of other sheets, or another word', () => {
    expect(choices.filter(({ kind }) => kind === 'list')).toMatchObject([
      { sheet: 'clients', key: 'client', free: true, cells: { column: placeOf(referrals, 'from') } },
      { sheet: 'lists', key: 'salespeople', free: true, cells: { column: placeOf(referrals, 'salesperson') } },
      { sheet: 'lists', key: 'lostReasons', free: true, cells: { column: placeOf(referrals, 'lostReason') } },
      { sheet: 'lists', key: 'refusals', free: true, cells: { column: placeOf(referrals, 'refusal') } },
    ]);
  });

  it('lets them choose one of a few words', () => {
    const texts = templateTexts.ru;
    expect(choices.filter(({ kind }) => kind === 'words')).toMatchObject([
      { words: ['1', '2', '3', '4', '5'], cells: { column: placeOf(referrals, 'quality') } },
      {
        words: (['received', 'contacted', 'meeting', 'deal', 'lost'] as const).map(
          stage => texts[`settings.referralStages.${stage}`],
        ),
        cells: { column: placeOf(referrals, 'stage') },
      },
    ]);
  });
});

describe.each(Object.values(templates))('every sheet: $id', template => {
  it.each(LANGUAGES)('plans formulas that every locale of Sheets reads, in %s', language => {
    const { heading, body } = plan(template, language, [{}]);
    for (const formula of [...heading, ...body].flatMap(formulasOf)) {
      const withoutTexts = formula.replace(/"[^"]*"/g, '""');
      expect(withoutTexts).toMatch(/^=(?!=)/);
      expect(withoutTexts).not.toMatch(/,|\d\.\d|\{|\[|@|-\d+\^|LAMBDA|LET\(|QUERY/);
    }
  });

  it('notes on every header and over every figure what it means', () => {
    const { notes, figureNotes, roles } = plan(template, 'en', []);
    expect(notes.filter((_, i) => roles[i] !== 'gap').every(note => note.length > 10)).toBe(true);
    expect(figureNotes.filter(note => note.length > 10)).toHaveLength(template.summary?.length ?? 0);
  });

  it('has columns and figures of different keys, each column marked by its own', () => {
    const keys = [...template.columns, ...(template.summary ?? [])].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const { heading, headerRow } = plan(template, 'en', []);
    const isMarked = (column: Column | Gap) => isColumn(column) || bearsFigure(column);
    const marks = template.columns.map(column => (isMarked(column) ? `polecam.${column.key}` : null));
    expect(heading[headerRow - 2]).toEqual(marks);
  });
});

describe('letters of columns', () => {
  it('go on with two after Z', () => {
    expect([1, 26, 27, 52, 53, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  });
});
