import fc from 'fast-check';
import type { Argument, Cell } from '../../src/functions/cell';

/** Stays as long where an answer repeats it. */
export const LONG_NAME = 'x'.repeat(500);

const number = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 10 }),
  fc.integer({ min: -10, max: 10 }),
  fc.constantFrom(0, 1, 0.1, 0.5, -1, 1e-308, 5e-324),
);

const oddNumber = fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 1e308, -1e308, 1e15, 2 ** 53, 70, 0.1 + 0.2);

const numberText = fc.constantFrom(
  '70%',
  '70 %',
  '0,7',
  '0.7',
  '1 200,50',
  '1\u00a0200',
  '3',
  '-5',
  '1,200',
  '1e5',
  '070',
);

const name = fc.constantFrom('Anna', 'anna ', 'ANNA', 'Jan', 'Łukasz', 'Łukasz'.normalize('NFD'), 'Иван', '#12', '  ');

const word = fc.constantFrom(
  'existing',
  'nowy',
  'новые',
  'percent',
  'direct',
  'chain',
  'shared',
  'end',
  'now',
  'teraz',
);

const errorValue = fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#N/D', '#ДЕЛ/0!', 'Loading...');

const otherText = fc.oneof(
  fc.string({ maxLength: 30 }).map(text => text.replace('{', '')),
  fc.constantFrom('=1+1', '<b>', LONG_NAME, '😀'.repeat(40), '\n'),
);

const otherCell = fc.oneof(fc.boolean(), fc.date(), errorValue, otherText, oddNumber) as fc.Arbitrary<Cell>;

const blank = fc.constantFrom<Cell>('', null, undefined);

/** One cell, most often one that some formula can use. */
export const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 12, arbitrary: number as fc.Arbitrary<Cell> },
  { weight: 3, arbitrary: name as fc.Arbitrary<Cell> },
  { weight: 2, arbitrary: numberText as fc.Arbitrary<Cell> },
  { weight: 2, arbitrary: word as fc.Arbitrary<Cell> },
  { weight: 3, arbitrary: blank },
  { weight: 1, arbitrary: otherCell },
);

const rectangle = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const oddRange = fc.oneof(
  fc.constantFrom<Argument>([], [[]], [[], []]),
  fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
);

/** Arguments of a call: cells, and ranges most of which share one shape (1×1, n×1, 1×n or n×m). */
export const soup: fc.Arbitrary<readonly Argument[]> = fc
  .tuple(fc.constantFrom(1, 1, 2, 3, 5), fc.constantFrom(1, 1, 1, 2, 5))
  .chain(([rows, columns]) =>
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: cell as fc.Arbitrary<Argument> },
        { weight: 6, arbitrary: rectangle(rows, columns) as fc.Arbitrary<Argument> },
        { weight: 1, arbitrary: rectangle(1, 1) as fc.Arbitrary<Argument> },
        { weight: 1, arbitrary: oddRange as fc.Arbitrary<Argument> },
      ),
      { minLength: 13, maxLength: 13 },
    ),
  );
