import { describe, expect, it } from 'vitest';
import { mergeRows } from '../../src/templates/mergeRows';

const byClient = { keyColumn: 'client', takes: 'all' } as const;

describe('rows of a sheet filled again', () => {
  const old = [
    { client: 'Alfa', revenue: 1 },
    { client: 'Beta', revenue: 2 },
  ];

  it('take new cells where they stand, and new names follow', () => {
    expect(
      mergeRows(byClient, old, [
        { client: 'Gamma', revenue: 9 },
        { client: ' beta ', revenue: 5 },
      ]),
    ).toEqual([
      { client: 'Alfa', revenue: 1 },
      { client: ' beta ', revenue: 5 },
      { client: 'Gamma', revenue: 9 },
    ]);
  });

  it('are the same when filled twice', () => {
    const once = mergeRows(byClient, old, [{ client: 'Gamma', revenue: 9 }]);
    expect(mergeRows(byClient, once, [{ client: 'Gamma', revenue: 9 }])).toEqual(once);
  });

  it('are replaced where no column names them', () => {
    expect(mergeRows({ keyColumn: undefined, takes: 'all' }, old, [{ client: 'Gamma' }])).toEqual([
      { client: 'Gamma' },
    ]);
  });
});

describe('rows that only begin a sheet', () => {
  const settings = { keyColumn: 'id', takes: new Set(['id', 'source']) };
  const old = [
    { id: 'hours', value: 32, source: 'Mark Hunter' },
    { id: null, value: 7, source: 'moje' },
    { id: 'years', value: null, source: 'Nasz wybór' },
  ];
  const fresh = [
    { id: 'hours', value: 40, source: 'Статья 003' },
    { id: 'years', value: 3, source: 'Наш выбор' },
    { id: 'minimum', value: 2, source: 'Статья 000' },
  ];

  it('leave what people typed or emptied, renew what the add-on fills, and add what is new', () => {
    expect(mergeRows(settings, old, fresh)).toEqual([
      { id: 'hours', value: 32, source: 'Статья 003' },
      { id: null, value: 7, source: 'moje' },
      { id: 'years', value: null, source: 'Наш выбор' },
      { id: 'minimum', value: 2, source: 'Статья 000' },
    ]);
  });

  it('stay as they are where no column names them, unless there are none', () => {
    const unnamed = { keyColumn: undefined, takes: new Set<string>() };
    expect(mergeRows(unnamed, old, fresh)).toEqual(old);
    expect(mergeRows(unnamed, [], fresh)).toEqual(fresh);
  });

  it('find a name that was written in another language, and put it into the present one', () => {
    const others = {
      keyColumn: 'client',
      takes: new Set<string>(),
      translate: (t: string) => (t === 'Inni' ? 'Другие' : t),
    };
    expect(
      mergeRows(
        others,
        [
          { client: 'Inni', hours: 5 },
          { client: 'Alfa', hours: 2 },
        ],
        [{ client: 'Другие' }],
      ),
    ).toEqual([
      { client: 'Другие', hours: 5 },
      { client: 'Alfa', hours: 2 },
    ]);
  });
});
