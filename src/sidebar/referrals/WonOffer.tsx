import { useState } from 'preact/hooks';
import type { AddClientOutcome } from '../../contract/clients';
import type { OpenReferral } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { showResult } from '../showResult';
import { useServerTask } from '../useServerTask';

/** A deal was made: one click makes the prospect a client, with who recommended them. */
export function WonOffer({ referral }: { readonly referral: OpenReferral }) {
  const { prospect, salesperson, from } = referral;
  const { texts, announce } = usePage();
  const { moveReferral } = texts;
  const [done, setDone] = useState<AddClientOutcome | null>(null);
  const task = useServerTask();
  const add = () => {
    if (task.busy) return;
    task.run(
      () => callServer.addClient({ client: prospect, salesperson, referredBy: from, cameAlone: false }),
      outcome => {
        setDone(outcome);
        announce(sentenceOf(outcome));
        showResult({ sheet: 'clients', client: prospect });
      },
    );
  };
  const sentenceOf = ({ outcome, sheet }: AddClientOutcome) =>
    fill(moveReferral.won[outcome], { prospect, from, sheet: sheet.sheetName });
  return (
    <section class="card">
      {done === null ? (
        <button type="button" class="primary" aria-busy={task.busy} onClick={add}>
          {fill(moveReferral.addWon, { prospect })}
        </button>
      ) : (
        <p class="done">{sentenceOf(done)}</p>
      )}
      <TaskStatus task={task} doing={moveReferral.addingWon} />
    </section>
  );
}
