import type { SheetPlan } from '../../../templates/SheetPlan';
import type { TemplateId } from '../../../templates/sheetTemplate';

/** A sheet of ours that is not in the workbook yet. */
export interface PlannedSheet {
  readonly id: TemplateId;
  readonly sheetId: string;
  readonly name: string;
  readonly plan: SheetPlan;
  /** What a person finds on computed cells who types over them. */
  readonly guard: string;
}
