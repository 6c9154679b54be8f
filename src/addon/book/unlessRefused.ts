import { Refusal } from '../../contract/Refusal';

/** What it gives; null where it is refused. */
export function unlessRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
