import { type Profile, type Step, TRAITS } from './Profile';

/** Whether a step is open. Only scoring waits for something: the five traits to score by. */
export function canGoTo(profile: Profile, step: Step): boolean {
  return step < 6 || profile.chosen.length === TRAITS;
}
