import { useId, useMemo } from 'preact/hooks';
import { usePage } from '../PageContext';
import { ClientPicker } from '../parts/ClientPicker';
import { NameList } from '../parts/NameList';
import { type ClientGroup, groupOf } from '../profile/Profile';
import type { StepProps } from './StepProps';

/** Step 1: the clients one would like more of. */
export function BestClientsStep(props: StepProps) {
  return (
    <>
      <p class="lead">{usePage().texts.idealClient.bestLead}</p>
      <ClientGroupStep {...props} group="best" />
    </>
  );
}

/** Step 2: the clients one would rather not have. */
export function WorstClientsStep(props: StepProps) {
  return (
    <>
      <p class="lead">{usePage().texts.idealClient.worstLead}</p>
      <ClientGroupStep {...props} group="worst" />
    </>
  );
}

/** Fills one list of clients: picked from the sheet, or typed. */
export function ClientGroupStep({ profile, act, clients, group }: StepProps & { readonly group: ClientGroup }) {
  const { idealClient } = usePage().texts;
  const title = useId();
  const picked = profile[group];
  // Kept, for the picker makes the keys of all names anew when they change.
  const names = useMemo(() => clients.map(({ client }) => client), [clients]);
  const revenues = useMemo(() => new Map(clients.map(({ client, revenue }) => [client, revenue])), [clients]);
  const drop = (client: string) => act({ type: 'removeClient', group, client });
  const objection = (client: string) => {
    const other = groupOf(profile, client);
    if (other === null || other === group || other === 'others') return null;
    return other === 'best' ? idealClient.alreadyBest : idealClient.alreadyWorst;
  };
  return (
    <>
      <ClientPicker
        clients={names}
        revenues={revenues}
        picked={picked}
        objection={objection}
        onPick={client => act({ type: 'addClient', group, client })}
        onDrop={drop}
      />
      <section aria-labelledby={title}>
        <h2 id={title}>{idealClient.chosenClients}</h2>
        {picked.length === 0 && <p class="note">{idealClient.noneYet}</p>}
        <NameList names={picked} onRemove={drop} />
      </section>
    </>
  );
}
