import { DomainError } from '../core/errors';
import { NO_NUMBER } from '../core/noNumber';
import { CLIENT_STAGES, clientStage, STAGE_LIMITS } from '../core/retention/clientStage';
import { customFunction } from './customFunction';
import { listOfNames } from './kinds/listOfNames';
import { number } from './kinds/number';
import { wholeNumber } from './kinds/wholeNumber';

export const CLIENT_STAGE = customFunction({
  parameters: {
    purchases: wholeNumber({ min: 0 }),
    daysSinceLast: number({ min: 0, fallback: NO_NUMBER }),
    usualGapDays: number({ above: 0, fallback: NO_NUMBER }),
    labels: { ...listOfNames(), required: false, fallback: CLIENT_STAGES },
    riskGaps: number({ above: 0, fallback: STAGE_LIMITS.riskGaps }),
    lostGaps: number({ above: 0, fallback: STAGE_LIMITS.lostGaps }),
  },
  answers: ['text'],
  check({ labels }) {
    if (labels.length === CLIENT_STAGES.length) return;
    throw new DomainError('labelsMismatch', { argument: 'labels', labels: labels.length });
  },
  compute: client => client.labels[CLIENT_STAGES.indexOf(clientStage(client))]!,
});
