import { USUAL_STEP } from '../core/time/limits';
import { timePlan } from '../core/time/timePlan';
import { blankIfNone } from './blankIfNone';
import { customFunction } from './customFunction';
import { type CLIENT_KINDS, clientKind } from './kinds/clientKind';
import { number } from './kinds/number';
import { setting } from './kinds/setting';
import type { CellParameter } from './parameters';

type BigOrNot = keyof typeof CLIENT_KINDS | '';

/** A blank kind is not a big client. */
const bigOrNot: CellParameter<BigOrNot> = { ...clientKind(), required: true, fallback: '' };

export const TIME_PLAN = customFunction({
  parameters: {
    revenue: number({ min: 0 }),
    clientKind: bigOrNot,
    hours: setting(number({ min: 0 })),
    step: setting(number({ above: 0, fallback: USUAL_STEP })),
  },
  answers: ['number'],
  computeRows: ({ revenue, clientKind, hours, step }) =>
    Array.from(timePlan({ revenue, clientKind }, hours, step), blankIfNone),
});
