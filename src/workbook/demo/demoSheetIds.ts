/** The add-on's sheets, as it calls them, in the order in which they stand in the demo. */
export const DEMO_SHEET_IDS = [
  'clients',
  'idealClient',
  'scorecard',
  'referrals',
  'wanted',
  'referralPlan',
  'channel',
  'coaching',
  'timePlan',
  'keeping',
  'months',
  'overview',
  'lists',
  'settings',
] as const;

export type DemoSheetId = (typeof DEMO_SHEET_IDS)[number];
