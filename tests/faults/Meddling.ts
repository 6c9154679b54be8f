import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { Workbook, WorkbookSnapshot } from '../../src/workbook/workbook';

/** An action by which rows are written, and the sheet on which a colleague is at work meanwhile. */
export interface Meddling {
  readonly what: string;
  readonly method: string;
  readonly begin: () => WorkbookSnapshot;
  /** What the panel sends, from what the workbook says before the colleague comes. */
  readonly request: (workbook: Workbook) => object;
  readonly id: TemplateId;
  /** Its column that names a row. */
  readonly name: string;
  /** The cell into which the colleague types: of the row with that name, or below the last row. */
  readonly typesInto: { readonly row: string | 'the first free one'; readonly key: string };
  /** How many rows of each sheet are looked at, where it is no workbook of few rows. */
  readonly rows?: number;
}
