import { useId, useState } from 'preact/hooks';
import type { AddClientOutcome, NewClient } from '../../contract/clients';
import type { ReferralBook } from '../../contract/referrals';
import { nameKey, tidyName } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { ShowClient } from '../parts/ShowClient';
import { TaskStatus } from '../parts/TaskStatus';
import { NameField } from '../referrals/NameField';
import { useServerTask } from '../useServerTask';

/** One client after the other; the salesperson stays, for whoever types several has them of one. */
export function ClientForm({ book }: { readonly book: ReferralBook }) {
  const { texts, announce } = usePage();
  const { addClient, addReferral, moveReferral } = texts;
  const id = useId();
  const [client, setClient] = useState('');
  const [referredBy, setReferredBy] = useState('');
  const [cameAlone, setCameAlone] = useState(false);
  const [salesperson, setSalesperson] = useState(
    book.salespeople.length === 1 ? book.salespeople[0]! : book.last.salesperson,
  );
  const [clients, setClients] = useState(book.clients);
  const [done, setDone] = useState<{ readonly name: string; readonly sentence: string } | null>(null);
  const task = useServerTask();

  const name = tidyName(client);
  const sentThemselves = name !== '' && nameKey(name) === nameKey(referredBy);
  const missing = name === '' ? addClient.nameMissing : sentThemselves ? addClient.sentThemselves : '';

  const sentenceOf = ({ outcome, sheet }: AddClientOutcome, added: NewClient) => {
    const isReferrer = outcome === 'referrerFilled' || outcome === 'otherReferrer';
    return fill(isReferrer ? moveReferral.won[outcome] : addClient[outcome], {
      prospect: added.client,
      from: added.referredBy,
      sheet: sheet.sheetName,
    });
  };
  const add = () => {
    if (missing !== '') return;
    const added = { client: name, salesperson: tidyName(salesperson), referredBy: tidyName(referredBy), cameAlone };
    setDone(null);
    task.run(
      () => callServer.addClient(added),
      outcome => {
        const sentence = sentenceOf(outcome, added);
        setDone({ name, sentence });
        announce(sentence);
        if (outcome.outcome === 'added') setClients([...clients, name]);
        setClient('');
        setReferredBy('');
        setCameAlone(false);
      },
    );
  };

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!task.busy) add();
      }}
    >
      <NameField label={addClient.client} value={client} focused={client === ''} onChange={setClient} />
      <NameField
        label={addClient.whoSent}
        value={referredBy}
        proposals={clients}
        onChange={typed => {
          setReferredBy(typed);
          if (typed !== '') setCameAlone(false);
        }}
      />
      <label class="radio">
        <input
          type="checkbox"
          checked={cameAlone}
          onChange={event => {
            setCameAlone(event.currentTarget.checked);
            if (event.currentTarget.checked) setReferredBy('');
          }}
        />
        <span>{addClient.alone}</span>
      </label>
      <NameField
        label={addReferral.salesperson}
        value={salesperson}
        proposals={book.salespeople}
        onChange={setSalesperson}
      />
      <div class="actions">
        <button
          type="submit"
          class="primary"
          disabled={missing !== ''}
          aria-busy={task.busy}
          {...(missing !== '' ? { 'aria-describedby': `${id}-missing` } : {})}
        >
          {addClient.add}
        </button>
        <TaskStatus task={task} doing={addClient.adding} />
      </div>
      {missing !== '' && (
        <p id={`${id}-missing`} class="hint">
          {missing}
        </p>
      )}
      {done && (
        <>
          <p class="done">{done.sentence}</p>
          <ShowClient request={{ sheet: 'clients', client: done.name }} label={texts.home.showClient} />
        </>
      )}
    </form>
  );
}
