import { type ClientGroup, hasName, type Profile } from './Profile';

/** The list a client is on, null if on none. Nobody is both a best and a worst client. */
export function groupOf(profile: Profile, client: string): ClientGroup | null {
  return GROUPS.find(group => hasName(profile[group], client)) ?? null;
}

const GROUPS: readonly ClientGroup[] = ['best', 'worst', 'others'];
