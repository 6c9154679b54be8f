import { beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { helpers } from '../../src/workbook/engine/odoo';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { builtFiles, FEW_ROWS } from '../addon/openFile';
import { computedKeys } from './computedKeys';
import { addressOf, readColumn } from './readColumn';
import { readFigure } from './readFigure';
import { typeRow } from './typeRow';

const SHEET = 'Scorecard';
const IDEAL = 'Ideal client';
const traits = ['Trusts us', 'Innovative', 'Loyal', 'Pays for value', 'High standards'] as const;
const weights = [3, 2, 1, 1, 1] as const;
const best = ['Alfa', 'beta'] as const;
const worst = ['Delta', 'Not scored'] as const;

const clients: readonly { readonly name: string; readonly scores: readonly (number | null)[] }[] = [
  { name: 'Alfa', scores: [4, 2, -1, 3, 0] },
  { name: 'Beta', scores: [5, 5, 5, null, 4] },
  { name: 'Gamma', scores: [null, null, null, null, null] },
  { name: 'Delta', scores: [-5, 3, -2, 4, null] },
  { name: 'Epsilon', scores: [null, 0, 0, 0, 0] },
];

const scoredTraits = (scores: readonly (number | null)[]) =>
  scores.flatMap((score, i) => (score === null ? [] : [{ trait: traits[i]!, weight: weights[i]!, score }]));
const scoreOf = (scores: readonly (number | null)[]) => {
  const all = scoredTraits(scores);
  return all.length === 0
    ? ''
    : all.reduce((sum, { weight, score }) => sum + weight * score, 0) /
        all.reduce((sum, { weight }) => sum + weight, 0);
};
const gapsOf = (scores: readonly (number | null)[]) => {
  const gaps = scoredTraits(scores)
    .filter(({ score }) => score < 5)
    .sort((a, b) => b.weight * (5 - b.score) - a.weight * (5 - a.score))
    .map(({ trait, score }) => `${trait} (${String(score).replace('-', '−')})`);
  return [0, 1, 2].map(place => gaps[place] ?? '');
};
const meanOf = (scores: readonly number[]) =>
  scores.length === 0 ? Number.NaN : scores.reduce((sum, score) => sum + score, 0) / scores.length;

let workbook: Workbook;
const column = (key: string, rows = clients.length) => readColumn(workbook, SHEET, 'scorecard', key, rows);
const powers = () => traits.map((_, i) => readFigure(workbook, SHEET, 'scorecard', `power${i + 1}`));
const headers = () => traits.map((_, i) => workbook.cell(SHEET, addressOf('scorecard', `trait${i + 1}`, -1)));

beforeAll(() => {
  workbook = createWorkbook({ files: builtFiles(), newSheetRows: FEW_ROWS });
  callServer(workbook, 'addSheets', { sheets: ['scorecard'] });
  for (const [row, { name, scores }] of clients.entries()) {
    const cells = scores.flatMap((score, i) => (score === null ? [] : [[`trait${i + 1}`, score] as const]));
    typeRow(workbook, SHEET, 'scorecard', row, { client: name, ...Object.fromEntries(cells) });
  }
});

describe('the Scorecard without an Ideal client sheet', () => {
  it('weighs the traits equally, and has neither names nor mismatches nor verdicts', () => {
    expect(column('score')[0]).toBeCloseTo(1.6, 12);
    expect(column('match')[0]).toBeCloseTo(0.66, 12);
    expect(headers()).toEqual(['', '', '', '', '']);
    expect(column('gap1')).toEqual(['', '', '', '', '']);
    expect(powers()).toEqual(['', '', '', '', '']);
  });
});

describe('the Scorecard beside an Ideal client sheet, against plain reckoning', () => {
  beforeAll(() => {
    callServer(workbook, 'addSheets', { sheets: ['idealClient'] });
    for (const [row, chosen] of traits.entries()) {
      typeRow(workbook, IDEAL, 'idealClient', row, { chosen, weight: weights[row]! });
    }
    for (const [row, client] of best.entries()) typeRow(workbook, IDEAL, 'idealClient', row, { best: client });
    for (const [row, client] of worst.entries()) typeRow(workbook, IDEAL, 'idealClient', row, { worst: client });
  });

  it('has the five traits as headers', () => {
    expect(headers()).toEqual(traits);
  });

  it('gives score and match, and leaves a client without scores empty', () => {
    const [score, match] = [column('score'), column('match')];
    for (const [row, { scores }] of clients.entries()) {
      const expected = scoreOf(scores);
      if (expected === '') expect([score[row], match[row]]).toEqual(['', '']);
      else {
        expect(score[row]).toBeCloseTo(expected, 12);
        expect(match[row]).toBeCloseTo((expected + 5) / 10, 12);
      }
    }
    expect([score[0], match[0]]).toEqual([2.25, 0.725]);
  });

  it('tells the level by the bounds of the Settings', () => {
    expect(column('tier')).toEqual(['Middle', 'High', '', 'Low', 'Middle']);
    expect(readFigure(workbook, SHEET, 'scorecard', 'scored')).toBe(4);
  });

  it('names the three biggest mismatches of each', () => {
    const gaps = clients.map((_, row) => ['gap1', 'gap2', 'gap3'].map(key => column(key)[row]));
    expect(gaps).toEqual(clients.map(({ scores }) => gapsOf(scores)));
    expect(gaps[3]![0]).toBe('Trusts us (−5)');
  });

  it('says which traits tell the best from the worst, found by their names', () => {
    const of = (names: readonly string[], trait: number) =>
      clients
        .filter(({ name }) => names.some(other => other.toLowerCase() === name.toLowerCase()))
        .flatMap(({ scores }) => scores[trait] ?? []);
    // With two of the best against one, 1 of 3 ways to deal them out is as good: no trait can be told yet.
    expect(traits.map((_, trait) => [meanOf(of(best, trait)), meanOf(of(worst, trait))])).toEqual([
      [4.5, -5],
      [3.5, 3],
      [2, -2],
      [3, 4],
      [2, Number.NaN],
    ]);
    expect(powers()).toEqual(['too few to tell', 'no difference', 'too few to tell', 'no difference', '']);
  });

  it('tells them apart once there are enough, and says where it is the other way', () => {
    const more = [
      { client: 'Zeta', trait1: 4, trait4: -5 },
      { client: 'Eta', trait1: -3, trait4: 5 },
      { client: 'Theta', trait1: -4, trait4: 5 },
    ];
    for (const [i, row] of more.entries()) typeRow(workbook, SHEET, 'scorecard', clients.length + i, row);
    typeRow(workbook, IDEAL, 'idealClient', 2, { best: 'Zeta', worst: 'Eta' });
    typeRow(workbook, IDEAL, 'idealClient', 3, { worst: 'Theta' });
    // 4, 5, 4 against −5, −3, −4; 3, −5 against 4, 5, 5.
    expect([powers()[0], powers()[3]]).toEqual(['tells them apart', 'the other way']);
    for (let i = 0; i < more.length; i++) {
      typeRow(workbook, SHEET, 'scorecard', clients.length + i, { client: '', trait1: '', trait4: '' });
    }
    typeRow(workbook, IDEAL, 'idealClient', 2, { best: '', worst: '' });
    typeRow(workbook, IDEAL, 'idealClient', 3, { worst: '' });
  });

  it('says what is wrong in the row of a score that was pasted wrong, and reckons the others', () => {
    const { getters, dispatch } = workbook.model;
    const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === SHEET)!;
    const cell = { sheetId, ...helpers.toCartesian(addressOf('scorecard', 'trait1', 3)) };
    dispatch('UPDATE_CELL', { ...cell, content: '50' });
    expect(column('score')[3]).toContain('50');
    expect(column('tier')).toEqual(['Middle', 'High', '', '', 'Middle']);
    dispatch('UPDATE_CELL', { ...cell, content: '-5' });
  });

  it('keeps the other mismatches where a trait has no name', () => {
    const cell = addressOf('idealClient', 'chosen', 4);
    workbook.type(IDEAL, cell, '');
    expect(column('gap1')[0]).toBe(gapsOf(clients[0]!.scores)[0]);
    workbook.type(IDEAL, cell, traits[4]);
  });

  it('leaves the rows below empty', () => {
    for (const key of computedKeys('scorecard')) {
      expect([key, column(key, clients.length + 3).slice(clients.length)]).toEqual([key, ['', '', '']]);
    }
  });
});
