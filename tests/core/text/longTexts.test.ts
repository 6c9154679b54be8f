import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../src/core/orders/readMoney';
import { readDayText } from '../../../src/core/text/readDayText';
import { readNumberText } from '../../../src/core/text/readNumberText';

/** As much as a cell of Google Sheets holds. */
const MOST = 50_000;

/** A part of a number or a day again and again, and what spoils it at the end: whoever looks back looks at all of it. */
const spoilt = [' ', '\u00a0', '1', ' 000', '.', '1.', ',', '-', '%', '1 ', 'zł', ' zł', '\n', '$ ']
  .flatMap(part =>
    ['', '7', '$', '1,5', '30.12.2017 ', '30.12.2017 12:30 ', '2017-12-30T12:30:59.1'].map(
      start => start + part.repeat(MOST / part.length),
    ),
  )
  .flatMap(text => [`${text}x`, `x${text}x`, `${text}%x`]);

describe('texts as long as a cell', () => {
  it('are read once from end to end, whatever they are made of', () => {
    for (const text of spoilt) {
      expect(readNumberText(text)).toBeUndefined();
      expect(readDayText(text)).toBeUndefined();
      expect(readMoney(text, {})).toBeUndefined();
    }
  });

  it('are no numbers and no days where nobody could mean one', () => {
    expect(readNumberText('1'.repeat(501))).toBeUndefined();
    expect(readNumberText('9'.repeat(300))).toBe(Number('9'.repeat(300)));
    expect(readDayText(`30.12.2017 12:30${' '.repeat(100)}PM`)).toBeUndefined();
    expect(readNumberText(`${' '.repeat(MOST)}7${' '.repeat(MOST)}`)).toBe(7);
  });
});
