import type { PersonView, Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';

/** What a person does, what was before, and what must not be lost. */
export interface Action {
  readonly what: string;
  /** A method of the server, or a menu item. */
  readonly method: string;
  readonly begin: () => Scene;
  /** What the panel sends, from what the workbook says then, or what the server has answered to the try before. */
  readonly request?: (workbook: Workbook, answer?: unknown) => object;
  readonly view?: PersonView;
  /** Columns go last of all, when everything else is done: until then formulas name other cells. */
  readonly columnsGo?: boolean;
}

/** A workbook before an action, and what people have typed into it. */
export interface Scene {
  readonly before: WorkbookSnapshot;
  readonly typed: readonly Typed[];
}

/** What people typed into a sheet. */
export interface Typed {
  /** What is not there any more, or is another; none if all is well. */
  lost(workbook: Workbook): string[];
}
