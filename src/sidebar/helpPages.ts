import type { Panel } from '../contract/panels';

/** The page of the users' site that tells more of what a panel does. */
export const HELP_PAGES: Readonly<Record<Panel, string>> = {
  home: 'index.html',
  orders: 'sheets.html',
  lookBack: 'method.html',
  idealClient: 'method.html',
  asking: 'method.html',
  addClient: 'sheets.html',
  addReferral: 'sheets.html',
  moveReferral: 'sheets.html',
  keeping: 'sheets.html',
  goal: 'method.html',
  formulas: 'formulas.html',
  bucket: 'method.html',
  time: 'method.html',
  why: 'formulas.html',
  settings: 'sheets.html',
  team: 'team.html',
  print: 'sheets.html',
  share: 'team.html',
};
