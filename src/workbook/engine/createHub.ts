import type { RevisionMessage } from './createModel';
import type { TransportService } from './odoo';
import { UnreadableRevision } from './UnreadableRevision';

/** The one place where revisions get their order: what it accepts goes to the host's own model and to all listeners. */
export interface Hub {
  /** For the host's own model. */
  readonly transport: TransportService;
  /** Every revision since the start, in order. */
  readonly messages: readonly RevisionMessage[];
  /** Takes a message; false where it does not follow the last revision. Throws where nobody could ever apply it. */
  receive(message: RevisionMessage): boolean;
  subscribe(listener: (message: RevisionMessage) => void): () => void;
}

/**
 * A hub for a spreadsheet that is at that revision. A model that fails over a message may have done half of it:
 * `openAnew` then opens another one, which joins by the messages that are left.
 */
export function createHub(revisionId: string, openAnew: () => void): Hub {
  const messages: RevisionMessage[] = [];
  const listeners = new Set<(message: RevisionMessage) => void>();
  const models = new Map<string, (message: RevisionMessage) => void>();
  let revision = revisionId;
  const known = new Set([revisionId]);
  const take = (message: RevisionMessage): boolean => {
    if (message.serverRevisionId !== revision) return false;
    if (known.has(message.nextRevisionId)) throw new UnreadableRevision('Another message bears that name.');
    const place = messages.push(message) - 1;
    revision = message.nextRevisionId;
    try {
      // Its own copies: a model keeps and changes what it is given. It only hears that its own message has arrived.
      for (const [id, tell] of models) {
        const isOwn = 'clientId' in message && message.clientId === id;
        tell(isOwn ? message : structuredClone(message));
      }
    } catch (cause) {
      messages.length = place;
      revision = message.serverRevisionId;
      models.clear();
      openAnew();
      throw new UnreadableRevision('The engine failed over it.', { cause });
    }
    known.add(revision);
    for (const listener of listeners) listener(message);
    return true;
  };
  const receive = (message: RevisionMessage): boolean => {
    // Who speaks in the name of a model here would have it believe that it knows the edit already.
    if ('clientId' in message && models.has(message.clientId))
      throw new UnreadableRevision('It bears the host’s name.');
    return take(message);
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
        if ('nextRevisionId' in message) take(structuredClone(message));
      },
    },
  };
}
