import { describe, expect, it } from 'vitest';
import { bigClients } from '../../../src/core/time/bigClients';

describe('the big clients', () => {
  it('are the biggest that together make half of the revenue', () => {
    expect(bigClients([40, 20, 10, 5], 100)).toEqual([0, 1]);
    expect(bigClients([50, 30, 20], 100)).toEqual([0]);
    expect(bigClients([49, 30, 21], 100)).toEqual([0, 1]);
  });

  it('are at most seven, however little they make', () => {
    expect(bigClients(Array(100).fill(1), 100)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are none where nobody has bought, and never one who has not', () => {
    expect(bigClients([], 0)).toEqual([]);
    expect(bigClients([0, 0], 0)).toEqual([]);
    expect(bigClients([10, 0, 0], 100)).toEqual([0]);
  });
});
