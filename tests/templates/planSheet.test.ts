import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { named, templates } from '../../src/templates';
import { clients } from '../../src/templates/clients';
import { columnLetters } from '../../src/templates/columnLetters';
import { layOut } from '../../src/templates/layOut';
import { numberFormats } from '../../src/templates/numberFormats';
import { planSheet, type Row } from '../../src/templates/planSheet';
import { referrals } from '../../src/templates/referrals';
import type { PlannedCell, SheetPlan } from '../../src/templates/SheetPlan';
import { scorecard } from '../../src/templates/scorecard';
import type { SheetTemplate } from '../../src/templates/sheetTemplate';

type Language = (typeof LANGUAGES)[number];

const plan = (template: SheetTemplate, language: Language, rows: readonly Row[], readyRows?: number): SheetPlan =>
  planSheet(
    template,
    {
      texts: templateTexts[language],
      formats: numberFormats(language),
      named: named[template.id],
      ...(readyRows !== undefined && { readyRows }),
    },
    rows,
  );
const placeOf = (template: SheetTemplate, key: string) => layOut(template).places.columns.get(key)!;
const formulasOf = (cells: readonly PlannedCell[]) =>
  cells.flatMap(cell => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
/** The cell that stands in the first row below the header of this column. */
const firstCell = ({ body }: SheetPlan, template: SheetTemplate, key: string) => body[0]![placeOf(template, key) - 1];

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

  it('computes the share of revenue by one formula for the whole column', () => {
    const letters = columnLetters(placeOf(clients, 'revenueInAll'));
    const cells = `${letters}5:${letters}`;
    expect(firstCell(planned, clients, 'revenueShare')).toEqual({
      formula: `=ARRAYFORMULA(IF(${cells}="";"";IFERROR(${cells}/SUM(${cells});"")))`,
    });
    expect(planned.body).toHaveLength(1);
    expect(formulasOf(plan(clients, 'pl', [alfa, alfa]).body[1]!)).toEqual([]);
  });

  it('charts as many clients as there are, and is ready for the first ten', () => {
    expect(planned.charts[0]!.labels).toEqual({ row: 4, column: placeOf(clients, 'value'), rows: 11, columns: 1 });
    const many = plan(
      clients,
      'pl',
      Array.from({ length: 40 }, () => alfa),
    );
    expect(many.charts[0]!.values[0]!.rows).toBe(41);
    expect(many.charts[1]!.values[0]!.rows).toBe(21);
  });

  it('has as many rows ready as a new sheet of Google’s, or as that one has, and more where needed', () => {
    expect(planned.rows).toBe(300);
    expect(plan(clients, 'pl', [alfa], 200).rows).toBe(200);
    const many = Array.from({ length: 5000 }, () => alfa);
    expect(plan(clients, 'pl', many).rows).toBe(5104);
  });

  it('names the cells that other sheets look for, down to the last row', () => {
    const { cells } = planned.namedCells.find(({ name }) => name === 'POLECAM_CLIENTS_VALUE')!;
    expect(cells).toEqual({ row: 5, column: placeOf(clients, 'value'), rows: 296, columns: 1 });
  });
});

describe('the Scorecard', () => {
  const planned = plan(scorecard, 'en', [{ client: 'Alfa', trait1: 5 }]);
  const traits = ['trait1', 'trait5'].map(key => columnLetters(placeOf(scorecard, key)));
  const scores = `${traits[0]}${planned.headerRow + 1}:${traits[1]}`;

  it('scores all clients by one range formula a column, with the weights of the ideal client', () => {
    const weights = 'IFERROR(POLECAM_IDEAL_CLIENT_WEIGHT;"")';
    const formulaOf = (key: string) => (firstCell(planned, scorecard, key) as { formula: string }).formula;
    expect(formulaOf('score')).toBe(`=ARRAYFORMULA(IDEAL_SCORE(${scores};${weights}))`);
    expect(formulaOf('match')).toBe(`=ARRAYFORMULA(IDEAL_SCORE(${scores};${weights};"percent"))`);
  });

  it('takes its five headers from the ideal client', () => {
    expect(planned.heading[planned.headerRow - 1]![placeOf(scorecard, 'trait5') - 1]).toEqual({
      formula: '=IFERROR(INDEX(POLECAM_IDEAL_CLIENT_CHOSEN;5)&"";"")',
    });
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
    expect(planned.heading[planned.figuresRow! - 2]!.filter(label => label !== null)).toHaveLength(6);
  });
});

describe('the log of referrals', () => {
  it('lets people choose from the lists of other sheets, by the names of their cells', () => {
    const lists = plan(referrals, 'ru', []).validations.flatMap(found => (found.kind === 'list' ? [found.name] : []));
    expect(lists).toEqual([
      'POLECAM_CLIENTS_CLIENT',
      'POLECAM_SETTINGS_SALESPEOPLE',
      'POLECAM_SETTINGS_QUALITY',
      'POLECAM_SETTINGS_REFERRAL_STAGES',
      'POLECAM_SETTINGS_REFUSALS',
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
    const { heading, headerRow, roles } = plan(template, 'en', []);
    const marks = template.columns.map(({ key }, i) => (roles[i] === 'gap' ? null : `polecam.${key}`));
    expect(heading[headerRow - 2]).toEqual(marks);
  });
});

describe('letters of columns', () => {
  it('go on with two after Z', () => {
    expect([1, 26, 27, 52, 53, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  });
});
