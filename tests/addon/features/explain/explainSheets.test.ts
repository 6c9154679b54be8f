import { beforeAll, describe, expect, it } from 'vitest';
import type { Answered } from '../../../../src/contract/Answered';
import type { Explanation } from '../../../../src/contract/explain';
import * as functions from '../../../../src/functions';
import { templateTexts } from '../../../../src/i18n/templates';
import { templates } from '../../../../src/templates';
import { isColumn, type TemplateId } from '../../../../src/templates/sheetTemplate';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import { demoOf } from '../../../workbook/demo/openDemo';
import { cellAt } from '../../columnOf';
import { builtFiles } from '../../openFile';

const OURS = new RegExp(`\\b(${Object.keys(functions).join('|')})\\(`);
const COLUMNS = Object.values(templates).flatMap(({ id, columns }) =>
  columns.filter(isColumn).flatMap(({ key, formula = '' }) => (OURS.test(formula) ? [[id, key] as const] : [])),
);
const nameOf = (id: TemplateId) => templateTexts.pl[templates[id].title];

describe('a cell that the formula in its header fills', () => {
  let workbook: Workbook;
  const explain = (id: TemplateId, at: string): Explanation => {
    const activeSheetId = workbook.model.getters.getSheetIdByName(nameOf(id))!;
    const outcome = workbook.run('explainCell', [], { activeSheetId, activeRange: at });
    if (!outcome.ok) throw new Error(outcome.error.message);
    return (outcome.result as Answered<Explanation>).answer;
  };
  const explained = (id: TemplateId, key: string, row: number) => {
    const explanation = explain(id, cellAt(workbook, nameOf(id), key, row));
    if (explanation.outcome !== 'explained') throw new Error(JSON.stringify(explanation));
    return explanation;
  };
  beforeAll(() => {
    workbook = createWorkbook({ files: builtFiles(), snapshot: demoOf('pl') });
  });

  it.each(COLUMNS)('is explained on %s, %s, by the cells of its own row', (id, key) => {
    const [at, header] = [cellAt(workbook, nameOf(id), key, 1), cellAt(workbook, nameOf(id), key, -1)];
    const { address, filledFrom, nested, result, fault, arguments: given } = explained(id, key, 1);
    expect([address, filledFrom]).toEqual([at, header]);
    const value = workbook.cell(nameOf(id), at);
    if (!nested && typeof value === 'number') expect(result).toBeCloseTo(value, 6);
    else if (!nested) expect([fault, result]).toEqual([null, value]);
    const [row] = /\d+$/.exec(at)!;
    const own = given.filter(({ place }) => place !== null && !/[!_]/.test(place));
    expect(own.length).toBeGreaterThan(0);
    const [headerRow] = /\d+$/.exec(header)!;
    // What holds for all rows stands in the headers.
    const ofRow = own.filter(({ place }) => place!.match(/\d+/g)!.some(at => at !== headerRow));
    expect(ofRow.length).toBeGreaterThan(0);
    for (const { place } of ofRow) expect(place!.match(/\d+/g)).toEqual(place!.includes(':') ? [row, row] : [row]);
  });

  it('is told with the setting that stands for what nobody typed, where that stands', () => {
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'retention', 1), '');
    const [, retention] = explained('clients', 'value', 1).arguments;
    expect(retention).toMatchObject({ source: 'cells', place: expect.stringMatching(/^'Ustawienia'!D\d+$/) });
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'retention', 1), '60%');
    const at = cellAt(workbook, 'Klienci', 'retention', 1);
    expect(explained('clients', 'value', 1).arguments[1]).toMatchObject({ place: at, value: 0.6 });
  });

  it('shows scores under the names of their traits', () => {
    const traits = explained('scorecard', 'score', 0).effects.map(({ label }) => label);
    expect(traits).toContain(workbook.cell('Karta ocen', cellAt(workbook, 'Karta ocen', 'trait1', -1)));
  });

  it('is told what was reckoned for it', () => {
    const { purchases, days } = Object.fromEntries(
      explained('clients', 'stage', 2).arguments.map(argument => [
        argument.key === 'daysSinceLast' ? 'days' : argument.key,
        argument,
      ]),
    );
    expect(purchases).toMatchObject({ source: 'cells', place: cellAt(workbook, 'Klienci', 'purchases', 2) });
    expect(days).toMatchObject({ source: 'reckoned', place: null, value: expect.any(Number) });
  });

  it('is the first row where the header itself is selected', () => {
    expect(explain('clients', cellAt(workbook, 'Klienci', 'value', -1))).toMatchObject({
      address: cellAt(workbook, 'Klienci', 'value', 0),
      filledFrom: cellAt(workbook, 'Klienci', 'value', -1),
    });
  });
});
