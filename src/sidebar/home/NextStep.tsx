import type { WorkbookState } from '../../addon/serverApi';
import { usePage } from '../PageContext';
import { OpenSheet } from '../parts/OpenSheet';

/** The one thing to do next, and what else one can do. */
export function NextStep({ workbook }: { readonly workbook: WorkbookState }) {
  const { texts, goTo } = usePage();
  const { home } = texts;
  const { clients, idealClient, scorecard } = workbook.ours;
  const hasProfile = idealClient !== null && scorecard !== null;
  const step = nextStep(workbook);
  return (
    <>
      <section class="card" aria-labelledby="next">
        <p class="kicker">{home.next}</p>
        <h2 id="next">{home[step]}</h2>
        <p>{home[`${step}Why`]}</p>
        {step === 'nextClients' && (
          <button type="button" class="primary" onClick={() => goTo('orders')}>
            {home.orders}
          </button>
        )}
        {(step === 'nextProfile' || step === 'nextDraft') && (
          <button type="button" class="primary" onClick={() => goTo('idealClient')}>
            {home.idealClient}
          </button>
        )}
        {step === 'nextScores' && scorecard && (
          <OpenSheet kind="primary" sheetId={scorecard.sheetId} label={texts.idealClient.openScorecard} />
        )}
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{home.more}</h2>
        <ul class="plain ways">
          {step !== 'nextClients' && (
            <li>
              <button type="button" class="link" onClick={() => goTo('orders')}>
                {clients ? home.ordersAgain : home.orders}
              </button>
            </li>
          )}
          {(step === 'nextClients' || step === 'nextScores') && (
            <li>
              <button type="button" class="link" onClick={() => goTo('idealClient')}>
                {hasProfile ? home.idealClientAgain : home.idealClient}
              </button>
            </li>
          )}
        </ul>
      </section>
    </>
  );
}

/** An unfinished profile comes first, because it is work already begun. */
function nextStep({ ours, hasDraft }: WorkbookState): 'nextDraft' | 'nextClients' | 'nextProfile' | 'nextScores' {
  if (hasDraft) return 'nextDraft';
  if (ours.idealClient && ours.scorecard) return 'nextScores';
  return ours.clients ? 'nextProfile' : 'nextClients';
}
