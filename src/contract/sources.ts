import { cell, list, object, type RequestOf, text } from './request';
import type { OurSheet } from './sheets';

export interface Sources {
  /** null where nothing is collected yet. */
  readonly sheet: OurSheet | null;
  readonly sources: readonly Source[];
  /** Of the Settings sheet, those who have no workbook here yet. */
  readonly salespeople: readonly string[];
}

/** What tells one workbook of the sheet from the others, as it stands there. */
export const readSourceKey = object({ salesperson: cell, link: cell });
export type SourceKey = RequestOf<typeof readSourceKey>;

export interface Source extends SourceKey {
  readonly state: SourceState;
  /** 0 where it does not answer. */
  readonly clients: number;
  readonly received: number;
  readonly deals: number;
}

export type SourceState =
  | 'answers'
  /** Google waits for "Allow access", or the person may not open it, or there is none. */
  | 'silent'
  /** It answers, but has no sheets of ours. */
  | 'noPolecam'
  /** A person typed it on the sheet: no formula reads it yet. */
  | 'unconnected'
  | 'badLink'
  /** It has no name, or that of another one. */
  | 'badName';

export const LONGEST_SOURCE_NAME = 100;
const MOST_AT_ONCE = 100;

/** A salesperson's workbook: its address, or its bare id. */
const readNewSource = object({ salesperson: text(LONGEST_SOURCE_NAME), link: text(2000) });
export type NewSource = RequestOf<typeof readNewSource>;

/** Workbooks to collect from; none at all connects those that a person typed on the sheet. */
export const readSourcesToAdd = object({ sources: list(readNewSource, MOST_AT_ONCE) });
export type SourcesToAdd = RequestOf<typeof readSourcesToAdd>;

export interface AddSourcesOutcome {
  /** Names of those that were not there yet. */
  readonly added: readonly string[];
  readonly sources: Sources;
}

export interface RemoveSourceOutcome {
  readonly outcome:
    | 'removed'
    /** Someone has changed that row, or taken it away: nothing was written. */
    | 'changedMeanwhile';
  readonly sources: Sources;
}
