import type { RevisionMessage } from './createModel';
import type { TransportService } from './odoo';

/** The one place where revisions get their order: what it accepts goes to the host's own model and to all listeners. */
export interface Hub {
  /** For the host's own model. */
  readonly transport: TransportService;
  /** Every revision since the start, in order. */
  readonly messages: readonly RevisionMessage[];
  /** Takes a message; false where it does not follow the last revision. */
  receive(message: RevisionMessage): boolean;
  subscribe(listener: (message: RevisionMessage) => void): () => void;
}

/** A hub for a spreadsheet that is at that revision. */
export function createHub(revisionId: string): Hub {
  const messages: RevisionMessage[] = [];
  const listeners = new Set<(message: RevisionMessage) => void>();
  const models = new Map<string, (message: RevisionMessage) => void>();
  let revision = revisionId;
  const receive = (message: RevisionMessage): boolean => {
    if (message.serverRevisionId !== revision) return false;
    revision = message.nextRevisionId;
    messages.push(message);
    // Its own copies: a model keeps and changes what it is given. It only hears that its own message has arrived.
    for (const [id, tell] of models) {
      const isOwn = 'clientId' in message && message.clientId === id;
      tell(isOwn ? message : structuredClone(message));
    }
    for (const listener of listeners) listener(message);
    return true;
  };
  return {
    messages,
    receive,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    transport: {
      onNewMessage: (id, tell) => models.set(id, tell),
      leave: id => models.delete(id),
      sendMessage: async message => {
        // Positions of people travel the same way; they are no revisions and nobody shows them here.
        if ('nextRevisionId' in message) receive(structuredClone(message));
      },
    },
  };
}
