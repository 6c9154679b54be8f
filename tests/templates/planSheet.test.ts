import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import { clients } from '../../src/templates/clients';
import { columnLetters } from '../../src/templates/columnLetters';
import { planSheet } from '../../src/templates/planSheet';
import { scorecard } from '../../src/templates/scorecard';

const alfa = { client: 'Alfa', purchases: 2, firstDay: 43000, lastDay: 43099, usualGapDays: 99, revenueInAll: 120 };

describe('the Clients sheet', () => {
  const plan = planSheet(clients, templateTexts.pl, [alfa]);

  it('has a title, a hint, a line to breathe and the headers of its language', () => {
    expect(plan.heading.map(row => row[0])).toEqual(['Klienci', null, null, 'Klient']);
    expect(plan.heading[1]![1]).toBe(templateTexts.pl['clients.hint']);
    expect(plan.headerRow).toBe(4);
  });

  it('leaves cells empty that nobody fills, never an empty text', () => {
    expect(plan.body).toEqual([['Alfa', 2, 43000, 43099, 99, null, 120, null, null]]);
  });

  it('computes the share of revenue by one formula for the whole column', () => {
    expect(plan.formulas).toEqual([
      { row: 5, column: 9, formula: '=ARRAYFORMULA(IF(G5:G="";"";IFERROR(G5:G/SUM(G5:G);"")))' },
    ]);
    expect(plan.computed.filter(Boolean)).toHaveLength(1);
  });

  it('charts the ten biggest, or as many as there are', () => {
    expect(plan.charts[0]).toMatchObject({ labels: { row: 5, column: 1, rows: 1 }, values: { column: 7, rows: 1 } });
    const many = planSheet(
      clients,
      templateTexts.pl,
      Array.from({ length: 40 }, () => alfa),
    );
    expect(many.charts[0]!.values.rows).toBe(10);
  });

  it('has as many rows ready as a new sheet of Google’s, and more where needed', () => {
    expect(plan.rows).toBe(1000);
    expect(
      planSheet(
        clients,
        templateTexts.pl,
        Array.from({ length: 5000 }, () => alfa),
      ).rows,
    ).toBe(5104);
  });
});

describe('the Scorecard', () => {
  const plan = planSheet(scorecard, templateTexts.en, [{ client: 'Alfa', trait1: 5 }]);

  it('scores all clients by one range formula a column, with the weights of the ideal client', () => {
    expect(plan.formulas.slice(5).map(({ formula }) => formula)).toEqual([
      '=IDEAL_SCORE(B5:F;POLECAM_WEIGHTS)',
      '=IDEAL_SCORE(B5:F;POLECAM_WEIGHTS;"percent")',
    ]);
  });

  it('takes its five headers from the ideal client', () => {
    expect(plan.formulas[4]).toEqual({ row: 4, column: 6, formula: '=INDEX(POLECAM_TRAITS;5)&""' });
  });

  it('accepts scores from −5 to +5', () => {
    expect(plan.validations).toHaveLength(5);
    expect(plan.validations[0]).toMatchObject({ min: -5, max: 5, cells: { row: 5, column: 2, rows: 996 } });
  });
});

describe.each(Object.values(templates))('every sheet: $id', template => {
  it.each(LANGUAGES)('plans formulas that every locale of Sheets reads, in %s', language => {
    for (const { formula } of planSheet(template, templateTexts[language], [{}]).formulas) {
      expect(formula).toMatch(/^=[A-Z]/);
      expect(formula).not.toMatch(/,|\d\.\d|\{|\[|-\d+\^|LAMBDA|LET\(|QUERY/);
    }
  });

  it('notes on every header what it means', () => {
    const plan = planSheet(template, templateTexts.en, []);
    expect(plan.notes.every(note => note.length > 10)).toBe(true);
  });

  it('has columns of different keys', () => {
    const keys = template.columns.map(column => column.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('letters of columns', () => {
  it('go on with two after Z', () => {
    expect([1, 26, 27, 52, 53, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
  });
});
