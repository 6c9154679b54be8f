import type { Action } from './Action';
import { formerActions } from './formerActions';
import { keepingActions } from './keepingActions';
import { lookBackActions } from './lookBackActions';
import { mendActions } from './mendActions';
import { orderActions } from './orderActions';
import { otherActions } from './otherActions';
import { profileActions } from './profileActions';
import { referralActions } from './referralActions';
import { shareActions } from './shareActions';
import { sheetActions } from './sheetActions';
import { sourceActions } from './sourceActions';
import { takeBackActions } from './takeBackActions';
import { teamActions } from './teamActions';

/** Everything that a person does by which the add-on writes. */
export const actions: readonly Action[] = [
  ...orderActions,
  ...lookBackActions,
  ...keepingActions,
  ...profileActions,
  ...referralActions,
  ...teamActions,
  ...shareActions,
  ...sourceActions,
  ...otherActions,
  ...sheetActions,
  ...mendActions,
  ...formerActions,
  ...takeBackActions,
];
