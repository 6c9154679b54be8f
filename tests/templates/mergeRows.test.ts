import { describe, expect, it } from 'vitest';
import { mergeRows } from '../../src/templates/mergeRows';

describe('rows of a sheet filled again', () => {
  const old = [
    { client: 'Alfa', revenue: 1 },
    { client: 'Beta', revenue: 2 },
  ];

  it('take new cells where they stand, and new names follow', () => {
    expect(
      mergeRows('client', old, [
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
    const once = mergeRows('client', old, [{ client: 'Gamma', revenue: 9 }]);
    expect(mergeRows('client', once, [{ client: 'Gamma', revenue: 9 }])).toEqual(once);
  });

  it('are replaced where no column names them', () => {
    expect(mergeRows(undefined, old, [{ client: 'Gamma' }])).toEqual([{ client: 'Gamma' }]);
  });
});
