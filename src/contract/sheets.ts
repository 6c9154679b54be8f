export type TemplateId =
  | 'settings'
  | 'clients'
  | 'idealClient'
  | 'scorecard'
  | 'referrals'
  | 'referralPlan'
  | 'channel'
  | 'timePlan'
  | 'keeping';

export interface OurSheet {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
}

export interface CellPlace {
  readonly sheetName: string;
  readonly address: string;
}
