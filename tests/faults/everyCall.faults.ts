import { describe, expect, it } from 'vitest';
import { actions } from './actions';
import { faultLoop } from './faultLoop';

// Every service call of every action fails: an hour, in pieces by name if wanted (npm run test:faults -- -t renewed).
describe.each(actions)('while $what', action => {
  it.each(['once', 'for ever'] as const)('any service call may fail %s', failing => {
    const began = performance.now();
    const { calls, faults } = faultLoop(action, failing, all => Array.from({ length: all }, (_, i) => i + 1));
    const seconds = Math.round((performance.now() - began) / 1000);
    console.info(`${action.what}, ${failing}: ${calls} calls, ${faults.length} faults, ${seconds} s`);
    expect(faults).toEqual([]);
  });
});
