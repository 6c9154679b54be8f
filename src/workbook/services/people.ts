import type { Execution } from './Execution';
import { service } from './service';
import { ServiceError } from './serviceError';

type User = GoogleAppsScript.Base.User;

/** Who is at the keyboard. */
export function me({ state }: Execution): string {
  if (state.role !== 'owner') return state.role;
  return state.sharing.through === 'sharedDrive' ? 'manager' : 'owner';
}

/** Who may edit the spreadsheet beside its owner. */
export function sharedWith({ state }: Execution): readonly string[] {
  return { person: ['editor'], group: ['team'], sharedDrive: ['manager', 'editor'] }[state.sharing.through];
}

/** A person as the script sees them. */
export function userOf(execution: Execution, name: string): User {
  const address = execution.state.sharing.addresses === 'told' ? `${name}@example.com` : '';
  const user = service<User>(execution, 'User', { getEmail: () => address });
  NAMES.set(user, name);
  return user;
}

/** Who is meant by a User, or by an address. */
export function nameOf(user: unknown): string {
  if (typeof user === 'object' && user !== null && NAMES.has(user)) return NAMES.get(user)!;
  const [, name] = /^(\w+)@example\.com$/.exec(String(user)) ?? [];
  if (name === undefined) throw new ServiceError(`Invalid email: ${user}`);
  return name;
}

/** A User is the same person also where its address reads as blank. */
const NAMES = new WeakMap<object, string>();
