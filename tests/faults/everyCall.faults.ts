import { expect, it } from 'vitest';
import { actions } from './actions';
import { faultLoop } from './faultLoop';

// In pieces by name if wanted: npm run test:faults -- -t 'is renewed'.
it.each(actions)('any service call may fail while $what', action => {
  const began = performance.now();
  const { calls, tried, faults } = faultLoop(action, all => Array.from({ length: all }, (_, i) => i + 1));
  const seconds = Math.round((performance.now() - began) / 1000);
  console.info(`${action.what}: ${calls} calls, ${tried} tried, ${faults.length} faults, ${seconds} s`);
  // At once: a fault of the first action is not to wait for the last.
  for (const fault of faults) console.info(`  ${fault.slice(0, 1000)}`);
  expect(faults).toEqual([]);
});
