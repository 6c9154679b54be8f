import type { ListedClient } from '../../contract/clients';
import type { Profile } from '../profile/Profile';
import type { ProfileAction } from '../profile/profileReducer';

/** What every step of the wizard gets: the profile, the way to change it, and clients and names from the sheets to choose from. */
export interface StepProps {
  readonly profile: Profile;
  readonly act: (action: ProfileAction) => void;
  readonly clients: readonly ListedClient[];
  readonly salespeople: readonly string[];
}
