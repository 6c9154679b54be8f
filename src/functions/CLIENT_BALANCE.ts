import { clientBalance } from '../core/retention/clientBalance';
import { blankIfNone } from './blankIfNone';
import { customFunction } from './customFunction';
import { number } from './kinds/number';

export const CLIENT_BALANCE = customFunction({
  parameters: { start: number({ min: 0 }), gained: number({ min: 0 }), lost: number({ min: 0 }) },
  answers: ['number', 'signed', 'percent', 'percent', 'number'],
  across: () => 5,
  compute({ start, gained, lost }) {
    const { end, netChange, lossRate, growthRate, settlesAt } = clientBalance(start, gained, lost);
    return [end, netChange, lossRate, growthRate, settlesAt].map(blankIfNone);
  },
});
