import type { Profile } from '../profile/Profile';
import type { ProfileAction } from '../profile/ProfileAction';

/** What every step of the wizard gets: the profile, the way to change it, the clients of the Clients sheet. */
export interface StepProps {
  readonly profile: Profile;
  readonly act: (action: ProfileAction) => void;
  readonly clients: readonly string[];
}
