import { TRAIT_COUNT } from '../../core/ideal/limits';
import type { Profile, Step } from './Profile';

/** Whether a step is open. Only scoring waits for something: the five traits to score by. */
export function canGoTo(profile: Profile, step: Step): boolean {
  return step < 6 || profile.chosen.length === TRAIT_COUNT;
}
