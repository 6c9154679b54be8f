import type { TemplateId } from './sheetTemplate';

/** The invented firm in one language, as it lies beside the code: what a person who looks at it finds typed on each sheet. */
export interface ExampleFile {
  readonly sheets: readonly ExampleSheet[];
}

/** What stands on one sheet of it; on sheets that begin with rows these come below, or go into those of the same key. */
export interface ExampleSheet {
  readonly id: TemplateId;
  readonly rows: readonly Readonly<Record<string, ExampleCell>>[];
  /** Figures above the headers that a person types, by key. */
  readonly figures: Readonly<Record<string, number | ExampleDay>>;
}

export type ExampleCell = string | number | boolean | ExampleDay | null;

/** A day, by months from the one in which somebody asks for the example, and its number in that month. */
export type ExampleDay = readonly [month: number, day: number];
