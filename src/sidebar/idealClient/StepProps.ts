import type { Profile } from '../profile/Profile';
import type { ProfileAction } from '../profile/profileReducer';

/** What every step of the wizard gets: the profile, the way to change it, and names from the sheets to choose from. */
export interface StepProps {
  readonly profile: Profile;
  readonly act: (action: ProfileAction) => void;
  readonly clients: readonly string[];
  readonly salespeople: readonly string[];
}
