import { timeShare } from '../core/time/timeShare';
import { customFunction } from './customFunction';
import { clientKind } from './kinds/clientKind';
import { share } from './kinds/share';

export const TIME_SHARE = customFunction({
  parameters: { revenueShare: share(), clientKind: clientKind() },
  answers: ['percent'],
  compute: ({ revenueShare, clientKind }) => timeShare(revenueShare, clientKind),
});
