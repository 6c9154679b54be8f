import type { ColumnContent } from './columnContent';

/** A column as the first rows show it. */
export interface HeadedColumn {
  readonly header: string;
  readonly content: ColumnContent;
  /** Different values as the sheet shows them. */
  readonly values: readonly string[];
  /** Its cells stand above the rows of others: it is filled where all else is blank. */
  readonly above: boolean;
}
