import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

describe('REFERRAL_OUTLOOK', () => {
  it('gives what 0.1, 0.2 and 0.3 give: 0.6 expected, none to two, 49.6% for at least one', () => {
    expect(call('REFERRAL_OUTLOOK', column(0.1, 0.2, 0.3))).toEqual([
      [expect.closeTo(0.6, 14), 0, 2, expect.closeTo(0.496, 14)],
    ]);
    expect(call('REFERRAL_OUTLOOK', [['10%', '', 0.2, null, 0.3]], 0)).toEqual([
      [expect.closeTo(0.6, 14), 0, 0, expect.closeTo(0.496, 14)],
    ]);
  });

  it('keeps the digits of a chance that hardly exists', () => {
    expect(call('REFERRAL_OUTLOOK', [[1e-12]])).toEqual([[1e-12, 0, 0, 1e-12]]);
    expect(call('REFERRAL_OUTLOOK', column(1e-200, 1e-200))).toEqual([[2e-200, 0, 0, 2e-200]]);
  });

  it('takes certain and impossible referrals', () => {
    expect(call('REFERRAL_OUTLOOK', column(1, 1, 0))).toEqual([[2, 2, 2, 1]]);
    expect(call('REFERRAL_OUTLOOK', 0)).toEqual([[0, 0, 0, 0]]);
  });

  it('counts a sum that is just on the limit as reaching it', () => {
    expect(call('REFERRAL_OUTLOOK', 0.05, 0.9)).toEqual([[0.05, 0, 0, expect.closeTo(0.05, 14)]]);
  });

  it('is blank without referrals', () => {
    expect(call('REFERRAL_OUTLOOK', column('', ''))).toEqual([['', '', '', '']]);
    expect(call('REFERRAL_OUTLOOK', '')).toEqual([['', '', '', '']]);
  });

  it('is refused where a chance is none, or there are too many', () => {
    expect(() => call('REFERRAL_OUTLOOK', column(0.1, 20))).toThrow('chances: 20 is more than 100%: write 20% or 0.2.');
    expect(() => call('REFERRAL_OUTLOOK', column(0.1, '#N/A'))).toThrow(
      'chances has the error #N/A: correct that cell first.',
    );
    expect(() => call('REFERRAL_OUTLOOK', column(0.1, 0.2), 1)).toThrow('confidence: nothing is 100% sure');
    expect(() => call('REFERRAL_OUTLOOK', new Array(10_001).fill([0.5]))).toThrow(
      'chances: 10001 chances are too many: give 10000 at most.',
    );
  });

  it('takes 10,000 chances', () => {
    const [answer] = call('REFERRAL_OUTLOOK', new Array(10_000).fill([0.5])) as number[][];
    expect(answer).toEqual([5000, 4918, 5082, 1]);
  });
});
