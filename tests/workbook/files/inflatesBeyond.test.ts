import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { inflatesBeyond } from '../../../src/workbook/files/inflatesBeyond';

const BLANKS = 3_000_000;
const archive = zipSync({ 'one.xml': strToU8(' '.repeat(BLANKS)), 'two.xml': strToU8('<a/>') });

it('takes an archive at its word where it says what it holds', () => {
  expect(inflatesBeyond(archive, BLANKS + 4)).toBe(false);
});

it('finds one that holds a byte more than it says, whatever it says', () => {
  expect(inflatesBeyond(archive, BLANKS + 3)).toBe(true);
  expect(inflatesBeyond(archive, archive.length)).toBe(true);
});

it('stops as soon as that is told: damage beyond is not seen', () => {
  const long = zipSync({ 'one.xml': strToU8(' '.repeat(BLANKS)), 'noise.bin': noise(200_000) });
  const damaged = long.slice();
  damaged.fill(0, long.length - 150_000);
  expect(inflatesBeyond(damaged, 1000)).toBe(true);
});

/** What cannot be packed, always the same. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 255;
  });
}
