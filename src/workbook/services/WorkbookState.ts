import type { Model } from '../engine/odoo';
import type { Sharing } from '../workbook';

/** What outlives the runs of a workbook beside its cells. */
export interface WorkbookState {
  readonly model: Model;
  /** Computes what was written so far. */
  readonly compute: () => void;
  readonly id: string;
  readonly name: string;
  readonly userLocale: string;
  /** Time zone of the spreadsheet: what a date in a cell means as a moment. */
  readonly timeZone: string;
  /** Time zone of the script, from the manifest. */
  readonly scriptTimeZone: string;
  /** The permissions that the manifest asks for; undefined where Google takes them from the code. */
  readonly scopes: readonly string[] | undefined;
  readonly sharing: Required<Sharing>;
  readonly role: 'owner' | 'editor' | 'viewer';
  readonly newSheetRows: number;
  readonly apostropheInText: 'consumed' | 'kept';
  readonly properties: Record<'document' | 'user' | 'script', Record<string, string>>;
  /** User properties of colleagues, by name. */
  readonly colleagues: Map<string, Record<string, string>>;
  /** What the cache of the document holds, by key. */
  readonly cache: Map<string, { readonly text: string; readonly until: number }>;
  /** Who holds the document lock: a run of ours, another person, or nobody. */
  lockHolder: object | null;
  /** The built HTML files, by name without extension. */
  readonly html: Readonly<Record<string, string>>;
}
