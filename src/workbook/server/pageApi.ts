import type { WorkbookData } from '@odoo/o-spreadsheet';
import type { Language } from '../../i18n/language';
import type { RevisionMessage } from '../engine/createModel';
import type { ImportedCells } from '../engine/ImportHost';

// What the server and the page say to each other. The page lives in a world of its own, so the types stand here alone.

/** What the page gets when it opens. */
export interface PageStart {
  /** Another one after a restart: tabs of the former server load anew. */
  readonly serverId: string;
  readonly name: string;
  readonly locale: string;
  readonly language: Language;
  /** Code.js, which computes the formulas in the page too. */
  readonly code: string;
  readonly spreadsheet: WorkbookData;
  readonly messages: readonly RevisionMessage[];
  /** Place of the last of these messages. */
  readonly place: number;
  /** Sheet to show first; null = the first one. */
  readonly opensAt: string | null;
  /** Sentences about how the workbook or a file was opened. */
  readonly notices: readonly string[];
  /** Workbooks on this computer that IMPORTRANGE can read. */
  readonly others: readonly { readonly salesperson: string; readonly link: string }[];
}

/** A menu that the add-on's onOpen made. */
export interface PageMenu {
  readonly caption: string;
  readonly items: readonly PageMenuEntry[];
}

type PageMenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: PageMenu };

/** A menu click or a call of the sidebar, and where the person is. */
export interface RunRequest {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly view: { readonly activeSheetId: string; readonly activeRange: string };
}

/** What a run gave, and what the tab has to show. */
export type RunAnswer = (
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
) & {
  /** Place of the last edit of the run: the tab waits for it before it follows the script to a sheet. */
  readonly place: number;
  readonly effects: {
    readonly sidebar: { readonly title: string; readonly url: string } | null;
    readonly toasts: readonly { readonly message: string; readonly title: string; readonly seconds: number }[];
    readonly alerts: readonly { readonly title: string; readonly prompt: string }[];
    readonly activated: { readonly sheetId: string; readonly range: string | null } | null;
    readonly log: readonly string[];
  };
};

/** Cells of another workbook that a formula asks for. */
export interface ImportRequest {
  readonly id: string;
  readonly range: string;
}

/** The cells, or why there are none. */
export type ImportAnswer = ImportedCells | string;

/** A person allows formulas to read the workbook with that id. */
export interface AllowRequest {
  readonly id: string;
}

/** A file that a person dropped or pasted into the page. */
export interface FileRequest {
  readonly name: string;
  readonly base64: string;
}

/** The first sheet that came of a file, and what is to be said about it; or why none came. */
export type TakenFile =
  | { readonly ok: true; readonly sheetId: string; readonly notices: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** With the place of the last edit: the tab waits for it before it shows the sheet. */
export type FileAnswer = TakenFile & { readonly place: number };
