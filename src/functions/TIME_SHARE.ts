import { timeShare } from '../core/time/timeShare';
import { CLIENT_KINDS } from './clientKinds';
import { customFunction } from './customFunction';
import { oneOf } from './kinds/oneOf';
import { share } from './kinds/share';

export const TIME_SHARE = customFunction({
  parameters: { revenueShare: share(), clientKind: oneOf(CLIENT_KINDS, 'existing') },
  compute: ({ revenueShare, clientKind }) => timeShare(revenueShare, clientKind),
});
