import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Language } from '../../i18n/language';
import type { RevisionMessage } from '../engine/createModel';
import type { AddonMenu, PersonView, RunEffects, RunOutcome } from '../workbook';

/** What the page gets when it opens. */
export interface PageStart {
  /** Another one after a restart: tabs of the former server load anew. */
  readonly serverId: string;
  readonly name: string;
  readonly locale: string;
  readonly language: Language;
  /** Code.js, which computes the formulas in the page too. */
  readonly code: string;
  readonly menus: readonly AddonMenu[];
  readonly spreadsheet: WorkbookData;
  readonly messages: readonly RevisionMessage[];
  /** Place of the last of these messages. */
  readonly place: number;
  /** Sheet to show first; null = the first one. */
  readonly opensAt: string | null;
  /** Sentences about how the workbook or a file was opened. */
  readonly notices: readonly string[];
}

export interface RunRequest {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly view: PersonView;
}

/** What a run gave; its sidebar is to be loaded from a path of its own. */
export type RunAnswer = WithoutEffects<RunOutcome> & {
  /** Place of the last edit of the run: the tab waits for it before it follows the script to a sheet. */
  readonly place: number;
  readonly effects: Omit<RunEffects, 'sidebar'> & {
    readonly sidebar: { readonly title: string; readonly url: string } | null;
  };
};

type WithoutEffects<Outcome> = Outcome extends unknown ? Omit<Outcome, 'effects'> : never;
