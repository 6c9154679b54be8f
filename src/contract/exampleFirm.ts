import { object, orNull, print, type RequestOf } from './request';
import type { OurSheet } from './sheets';

/** What came of filling the sheets with the invented firm. */
export interface FillExampleOutcome {
  /** False where the example was there already. */
  readonly added: boolean;
  readonly sheets: readonly OurSheet[];
}

/** Removes the example: what somebody has typed into it since goes along only if the person has seen where. */
export const readExampleRemoval = object({ seen: orNull(print) });
export type ExampleRemoval = RequestOf<typeof readExampleRemoval>;

/** What came of removing the example; 0 sheets where there was none. */
export type RemoveExampleOutcome =
  | { readonly outcome: 'removed'; readonly sheets: number }
  /** Somebody has typed on these sheets; `print` says that the person has seen it. */
  | { readonly outcome: 'touched'; readonly sheetNames: readonly string[]; readonly print: string };
