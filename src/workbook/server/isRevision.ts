import type { RevisionMessage } from '../engine/createModel';

/** Whether what a tab sent has the form of a co-editing message; what its commands ask for, the engine looks at. */
export function isRevision(body: unknown): body is RevisionMessage {
  const { type, nextRevisionId, serverRevisionId, ...rest } = asRecord(body);
  if (typeof nextRevisionId !== 'string' || typeof serverRevisionId !== 'string') return false;
  const { clientId, commands, undoneRevisionId, redoneRevisionId } = rest;
  switch (type) {
    case 'REMOTE_REVISION':
      return typeof clientId === 'string' && Array.isArray(commands) && commands.map(asRecord).every(isCommand);
    case 'REVISION_UNDONE':
      return typeof undoneRevisionId === 'string';
    case 'REVISION_REDONE':
      return typeof redoneRevisionId === 'string';
    default:
      return false;
  }
}

/** More rows or columns at once would fill the memory before the engine could refuse them. */
const MOST_HEADERS = 1_200_000;

type Fields = Readonly<Record<string, unknown>>;

function isCommand({ type, rows = 0, cols = 0, quantity = 0 }: Fields): boolean {
  return typeof type === 'string' && [rows, cols, quantity].every(size => Number(size) <= MOST_HEADERS);
}

function asRecord(value: unknown): Fields {
  return { ...(value as Fields | null) };
}
