/** Texts of the sheet Time plan. */
export const timePlan = {
  'timePlan.title': 'Time plan',
  'timePlan.hint': 'h',
} as const;
