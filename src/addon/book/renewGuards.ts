import { catalogue } from './catalogue';
import type { Edit } from './Edit';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection of computed cells, and what it says. */
export interface Guard {
  readonly protection: Protection;
  readonly description: string;
}

/** Those among the protections that say what we wrote, in any language. */
export function ourGuards(protections: readonly Protection[]): Guard[] {
  const words = Object.values(catalogue().server).map(texts => texts['guard.computed']);
  return protections
    .map(protection => ({ protection, description: protection.getDescription() }))
    .filter(({ description }) => words.includes(description));
}

/** Puts what they say into the present language. */
export function renewGuards(edit: Edit, guards: readonly Guard[], guard: string): void {
  for (const { protection, description } of guards) {
    if (description === guard) continue;
    edit.undo(() => protection.setDescription(description));
    protection.setDescription(guard);
  }
}
