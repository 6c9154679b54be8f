import { beforeAll, describe, expect, it } from 'vitest';
import type { Answered } from '../../../../src/contract/Answered';
import type { ExplainedCell, Explanation } from '../../../../src/contract/explain';
import { templateTexts } from '../../../../src/i18n/templates';
import { templates } from '../../../../src/templates';
import { columnLetters } from '../../../../src/templates/columnLetters';
import { layOut } from '../../../../src/templates/layOut';
import { isColumn, TEMPLATE_IDS, type TemplateId } from '../../../../src/templates/sheetTemplate';
import { week } from '../../../../src/templates/side/week';
import { createWorkbook } from '../../../../src/workbook/createWorkbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import { demoIn, demoOf } from '../../../workbook/demo/openDemo';
import { callServer } from '../../callServer';
import { cellAt } from '../../columnOf';
import { builtFiles } from '../../openFile';

const nameOf = (id: TemplateId) => templateTexts.pl[templates[id].title];
/** Rows that differ in what is filled in. */
const ROWS = [0, 1];

let workbook: Workbook;
beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), snapshot: demoOf('pl') });
});

const explain = (id: TemplateId, at: string): Explanation => {
  const activeSheetId = workbook.model.getters.getSheetIdByName(nameOf(id))!;
  const outcome = workbook.run('explainCell', [], { activeSheetId, activeRange: at });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return (outcome.result as Answered<Explanation>).answer;
};
const explainedAt = (id: TemplateId, at: string) => {
  const explanation = explain(id, at);
  if (explanation.outcome !== 'explained' || explanation.sheet === null) throw new Error(JSON.stringify(explanation));
  return { ...explanation, sheet: explanation.sheet };
};
const explained = (id: TemplateId, key: string, row: number) => explainedAt(id, cellAt(workbook, nameOf(id), key, row));
const movesOf = ({ effects }: ExplainedCell) =>
  Object.fromEntries(effects.map(({ label, low, high }) => [label, [low, high]]));

/** All cells that formulas of the sheet fill: of each computed column, and the figures above. */
function computedCells(id: TemplateId): readonly { readonly at: string; readonly isHidden: boolean }[] {
  const template = templates[id];
  const { places } = layOut(template);
  const columns = template.columns
    .filter(isColumn)
    .filter(({ filledBy, formula }) => filledBy === 'formula' || formula !== undefined)
    .flatMap(({ key, hidden = false }) =>
      ROWS.map(row => ({ at: cellAt(workbook, nameOf(id), key, row), isHidden: hidden })),
    );
  const figures = (template.summary ?? []).flatMap(({ key, filledBy }) => {
    const { row, column } = places.summary.get(key)!;
    return filledBy === 'formula' ? [{ at: `${columnLetters(column)}${row}`, isHidden: false }] : [];
  });
  return [...columns, ...figures];
}

describe('of all cells that our sheets compute', () => {
  it.each(TEMPLATE_IDS)('each is explained on %s, by what stands on sheets, in their words', id => {
    for (const { at, isHidden } of computedCells(id)) {
      const { address, shown, sheet, effects } = explainedAt(id, at);
      expect([address, shown]).toEqual([at, workbook.display(nameOf(id), at)]);
      if (isHidden) continue;
      expect([at, sheet.header.text, sheet.header.note]).toEqual([
        at,
        expect.stringMatching(/./),
        expect.stringMatching(/./),
      ]);
      const labels = [...sheet.inputs.map(({ label }) => label), ...effects.map(({ label }) => label ?? '')];
      // No name of an argument, of a setting's cell or of a hidden column.
      for (const label of labels) expect([at, label]).toEqual([at, expect.stringMatching(/^(?!.*(_|polecam)).+$/i)]);
      expect(new Set(sheet.inputs.map(({ place }) => place)).size).toBe(sheet.inputs.length);
    }
  });

  it('each shows its inputs as their cells show them', () => {
    for (const { label, place, text } of TEMPLATE_IDS.flatMap(id =>
      computedCells(id).flatMap(({ at }) =>
        explainedAt(id, at).sheet.inputs.map(input => ({ ...input, on: nameOf(id) })),
      ),
    ).map(({ on, ...input }) => ({
      ...input,
      place: /!/.test(input.place) ? input.place : `'${on}'!${input.place}`,
    }))) {
      const [, sheet, at] = /^'(.*)'!(.*)$/.exec(place)!;
      if (text === null) expect([label, at]).toEqual([label, expect.stringMatching(/^[A-Z]+\d+:[A-Z]+$/)]);
      else expect([label, place, text]).toEqual([label, place, workbook.display(sheet!, at!)]);
    }
  });
});

it('each of a salesperson’s week is explained too', () => {
  const [salesperson] = demoIn(workbook, 'pl')
    .rows('lists', 'salespeople')
    .map(row => String(row.salespeople));
  const { sheetName } = callServer(workbook, 'addWeekSheet', { salesperson: salesperson! }).sheet;
  const activeSheetId = workbook.model.getters.getSheetIdByName(sheetName)!;
  for (const { key } of week.columns.filter(isColumn).filter(({ filledBy }) => filledBy === 'formula')) {
    const at = cellAt(workbook, sheetName, key, 0);
    const { result } = workbook.run('explainCell', [], { activeSheetId, activeRange: at }) as {
      result: Answered<Explanation>;
    };
    expect(result.answer).toMatchObject({ outcome: 'explained', shown: workbook.display(sheetName, at) });
  }
});

describe('a cell that functions of Sheets compute', () => {
  it('moves with the cells of its row, as the sheet itself would', () => {
    const on = nameOf('keeping');
    const chance = cellAt(workbook, on, 'chance', 1);
    const { effects, sheet } = explained('keeping', 'worth', 1);
    const effect = effects.find(({ key }) => key === chance)!;
    expect(sheet.inputs.map(({ place }) => place)).toContain(chance);
    const typed = workbook.display(on, chance);
    const worth = () => workbook.cell(on, cellAt(workbook, on, 'worth', 1));
    const share = Number(workbook.cell(on, chance));
    for (const [answer, moved] of [
      [effect.low, 0.8],
      [effect.high, 1.2],
    ] as const) {
      workbook.type(on, chance, `${Math.round(share * moved * 1000) / 10}%`.replace('.', ','));
      expect(answer).toBe(worth());
    }
    workbook.type(on, chance, typed);
  });

  it('moves with a setting, also in another word', () => {
    const match = nameOf('scorecard');
    const at = [0, 1, 2, 3, 4, 5, 6, 7].find(
      row => Number(workbook.cell(match, cellAt(workbook, match, 'match', row))) * 0.8 < 0.75,
    )!;
    const { result, effects } = explained('scorecard', 'tier', at);
    expect(effects.some(({ low, high }) => low !== result || high !== result)).toBe(true);
    expect(movesOf(explainedAt('months', 'C4'))).toMatchObject({
      [templateTexts.pl['settings.referralMeetingsNorm']]: [8, 12],
    });
  });

  it('says whose cell it shows where it only looks one up', () => {
    const { sheet, shown } = explained('overview', 'paretoClient', 0);
    const [, of, at] = /^'(.*)'!(.*)$/.exec(sheet.standsAt!)!;
    expect([of, workbook.display(of!, at!)]).toEqual([nameOf('clients'), shown]);
  });

  it('rests on what people see where its formula reads a hidden column', () => {
    const labels = explained('clients', 'match', 0).sheet.inputs.map(({ label, place }) => [
      label,
      place.replace(/\d.*/, ''),
    ]);
    expect(labels).toContainEqual([templateTexts.pl['clients.client'], 'A']);
    expect(labels.map(([label]) => label)).not.toContain(templateTexts.pl['common.reckoning']);
  });

  it('is not taken for a cell that people type or the orders fill', () => {
    for (const key of ['purchases', 'nextStep', 'client']) {
      expect(explain('clients', cellAt(workbook, nameOf('clients'), key, 1)).outcome).toBe('noFormula');
    }
  });
});

describe('a cell that a formula of ours in its header fills', () => {
  it('is told with the setting that stands for what nobody typed, where that stands', () => {
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'retention', 1), '');
    const [, retention] = explained('clients', 'value', 1).arguments;
    expect(retention).toMatchObject({ source: 'cells', place: expect.stringMatching(/^'Ustawienia'!D\d+$/) });
    workbook.type('Klienci', cellAt(workbook, 'Klienci', 'retention', 1), '60%');
    const at = cellAt(workbook, 'Klienci', 'retention', 1);
    expect(explained('clients', 'value', 1).arguments[1]).toMatchObject({ place: at, value: 0.6 });
  });

  it('names what moves it by the headers of the sheet', () => {
    const labels = explained('clients', 'value', 1).effects.map(({ label }) => label);
    expect(labels).toContain(templateTexts.pl['clients.margin']);
    expect(labels).toContain(templateTexts.pl['clients.retention']);
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

  it('says what is wrong with a number by its header', () => {
    const at = cellAt(workbook, 'Klienci', 'purchases', 2);
    const typed = workbook.display('Klienci', at);
    workbook.type('Klienci', at, '-1');
    const { fault } = explained('clients', 'stage', 2);
    workbook.type('Klienci', at, typed);
    expect(fault).toMatch(new RegExp(`^${templateTexts.pl['clients.purchases']}: `));
  });
});
