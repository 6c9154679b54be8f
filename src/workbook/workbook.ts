import type { RevisionMessage } from './engine/createModel';
import type { ImportHost } from './engine/ImportHost';
import type { Model, WorkbookData } from './engine/odoo';
import type { FormulaDeclaration } from './engine/readDeclarations';

/** The built files of dist/, by file name: 'Code.js', 'appsscript.json' and the pages. */
export type DistFiles = Readonly<Record<string, string>>;

export interface WorkbookOptions {
  readonly files: DistFiles;
  /** What snapshot() gave; a new workbook with one empty sheet without it. */
  readonly snapshot?: WorkbookSnapshot;
  /** The model is made when it is first asked for, and in the snapshot itself, which nobody else may use. */
  readonly opensLater?: boolean;
  /** Locale of a new spreadsheet, 'pl_PL', 'ru_RU' or 'en_US' (default); a snapshot keeps its own. */
  readonly locale?: string;
  /** Language of the person, such as 'pl'; by default that of the spreadsheet. */
  readonly userLocale?: string;
  /** Time zone of a new spreadsheet, 'Europe/Warsaw' by default. */
  readonly timeZone?: string;
  /** Name of the document. */
  readonly name?: string;
  /** The person who runs the add-on; protected cells refuse an editor, everything refuses a viewer. */
  readonly role?: 'owner' | 'editor' | 'viewer';
  /** How the spreadsheet is shared: what Google answers about who edits protected cells depends on it. */
  readonly sharing?: Sharing;
  /** How onOpen runs: NONE where the add-on is not yet enabled in the document (menus and locale only). */
  readonly openMode?: 'NONE' | 'LIMITED' | 'FULL';
  /** Rows of every new sheet, 1,000 as Google makes it; fewer are computed faster. */
  readonly newSheetRows?: number;
  /** What a leading apostrophe becomes in a cell that is already plain text ('@'): Google's answer is not certain. */
  readonly apostropheInText?: 'consumed' | 'kept';
  /** Milliseconds after which a formula is ended, 30,000 as Google gives it; six minutes for other runs. */
  readonly formulaTimeout?: number;
  /** Other workbooks by id, which IMPORTRANGE reads once access to them is allowed; asked for no sooner. */
  readonly imports?: OtherWorkbooks;
  /** Called before every service call of a run; may throw what Google would throw. */
  readonly intercept?: (call: ServiceCall) => void;
}

export interface Sharing {
  /** Editors stand in the list one by one, or as a group; a shared drive has no owner, and its managers edit everything. */
  readonly through?: 'person' | 'group' | 'sharedDrive';
  /** How an address reads; blank by default, because two people of different firms see none. */
  readonly addresses?: 'told' | 'blank';
  /** Whom a new protection lists while it still leaves everyone in: witnesses differ, nobody by default. */
  readonly newProtection?: 'nobody' | 'editors';
}

export type OtherWorkbooks = Pick<ReadonlyMap<string, Workbook>, 'has' | 'get'>;

export interface ServiceCall {
  /** Such as 'Range'. */
  readonly service: string;
  /** Such as 'setValues'. */
  readonly method: string;
  readonly args: readonly unknown[];
  /** Number of this call in its run, from 1. */
  readonly index: number;
}

/** All that is needed to open the workbook again: JSON. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly timeZone: string;
  /** The spreadsheet with its locale, notes, protections and metadata. */
  readonly spreadsheet: WorkbookData;
  /** PropertiesService by store. */
  readonly properties: Readonly<Record<'document' | 'user' | 'script', Readonly<Record<string, string>>>>;
  /** Ids of the other workbooks to which access is allowed. */
  readonly allowedImports?: readonly string[];
}

export interface AddonMenu {
  readonly caption: string;
  readonly items: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: AddonMenu };

/** Where the person is: the model's id of the sheet ('0', not its name) and an A1 range there. */
export interface PersonView {
  /** A colleague by name, with properties of their own until the workbook is closed; by default the one who opened it. */
  readonly colleague?: string;
  readonly activeSheetId?: string;
  readonly activeRange?: string;
}

/** What one run gave, and what the person's tab has to show. */
export type RunOutcome = (
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
) & { readonly effects: RunEffects };

interface RunEffects {
  /** The sidebar to open in place of any other. */
  readonly sidebar: { readonly title: string; readonly html: string } | null;
  readonly toasts: readonly { readonly message: string; readonly title: string; readonly seconds: number }[];
  readonly alerts: readonly { readonly title: string; readonly prompt: string }[];
  /** Where the script led the person: the model's sheet id, and an A1 range where it chose one. */
  readonly activated: { readonly sheetId: string; readonly range: string | null } | null;
  /** Lines of console and Logger. */
  readonly log: readonly string[];
}

/** One spreadsheet with the add-on in it: what Google would hold in its cloud. */
export interface Workbook {
  /** Another one after a message that the engine failed over. */
  readonly model: Model;
  readonly id: string;
  /** What an add-on's script keeps with the document, by store. */
  readonly properties: WorkbookSnapshot['properties'];
  /** What onOpen added. */
  readonly menus: readonly AddonMenu[];
  /** Formulas of Code.js with their help, as the grid's autocomplete shows them. */
  readonly formulas: readonly FormulaDeclaration[];

  /** A menu click, or a google.script.run call of the sidebar: result and arguments cross as copies. */
  run(functionName: string, args?: readonly unknown[], view?: PersonView): RunOutcome;

  /** What a tab that joins starts from: the spreadsheet as opened, in JSON, and every revision since. */
  join(): { readonly spreadsheet: string; readonly messages: readonly RevisionMessage[] };
  /** Takes a co-editing message of a tab; false = refused, its revision is stale. Throws where nobody can ever apply it. */
  receive(message: RevisionMessage): boolean;
  /** Calls the listener with every accepted message, in order, own writes too; gives the way to stop. */
  subscribe(listener: (message: RevisionMessage) => void): () => void;

  /** Calls the listener while a run is about to wait until all that it wrote is computed; gives the way to stop. */
  subscribeComputing(listener: () => void): () => void;

  snapshot(): WorkbookSnapshot;

  /** Value of a cell as a script reads it: '' when empty. */
  cell(sheetName: string, a1: string): string | number | boolean | Date;
  /** What the person sees in the cell. */
  display(sheetName: string, a1: string): string;
  /** Formula of a cell, '' where there is none. */
  formula(sheetName: string, a1: string): string;
  /** Types into a cell as a person would: numbers, dates and separators as the spreadsheet's locale writes them. */
  type(sheetName: string, a1: string, text: string): void;

  /** What IMPORTRANGE answers. */
  readonly imports: ImportHost;
  /** "Allow access": from now on IMPORTRANGE reads the workbook with that id. */
  allowImport(id: string): void;
  /** Calls the listener when other workbooks answer otherwise than before; gives the way to stop. */
  subscribeImports(listener: () => void): () => void;

  /** Another person holds the document lock until they give it back by calling what this returns. */
  lockAsAnother(): () => void;
}
