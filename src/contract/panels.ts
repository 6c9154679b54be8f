/** The panels of the sidebar, as the add-on's menu names them. */
export const PANELS = [
  'home',
  'orders',
  'lookBack',
  'idealClient',
  'asking',
  'addClient',
  'addReferral',
  'moveReferral',
  'keeping',
  'formulas',
  'bucket',
  'goal',
  'time',
  'why',
  'settings',
  'team',
  'print',
  'share',
] as const;

export type Panel = (typeof PANELS)[number];
