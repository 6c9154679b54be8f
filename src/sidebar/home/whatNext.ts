import type { WorkbookState } from '../../contract/home';

/** The one thing to do next, as the texts of Home call it. */
export type NextStepName =
  | 'nextDraft'
  | 'nextClients'
  | 'nextProfile'
  | 'nextScores'
  | 'nextAsk'
  | 'nextMove'
  | 'nextAdd';

/** How many scores make a beginning. */
const ENOUGH_SCORED = 5;

/** What to do next in a workbook: an unfinished profile comes first, because it is work already begun. */
export function whatNext({ ours, hasDraft, scored, due, waiting }: WorkbookState): NextStepName {
  if (hasDraft) return 'nextDraft';
  const clients = ours.clients?.rows ?? 0;
  const hasProfile = ours.idealClient !== null && ours.scorecard !== null && ours.idealClient.rows > 0;
  if (clients === 0 && !hasProfile) return 'nextClients';
  if (!hasProfile) return 'nextProfile';
  if (scored < Math.min(ENOUGH_SCORED, Math.max(clients, ours.scorecard?.rows ?? 0, 1))) return 'nextScores';
  if (clients === 0) return 'nextClients';
  if (due > 0) return 'nextAsk';
  return waiting > 0 ? 'nextMove' : 'nextAdd';
}
