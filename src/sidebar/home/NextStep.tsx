import type { WorkbookState } from '../../contract/home';
import type { Panel } from '../../contract/panels';
import { usePage } from '../PageContext';
import { TypeClients } from './TypeClients';
import { type NextStepName, whatNext } from './whatNext';

/** The one thing to do next. */
export function NextStep(props: { readonly workbook: WorkbookState; readonly onAdded: () => void }) {
  const { workbook, onAdded } = props;
  const { texts, numbers, goTo } = usePage();
  const { home } = texts;
  const step = whatNext(workbook);
  const { panel, label } = WAYS[step];
  const why =
    step === 'nextAsk'
      ? numbers.counted(home.nextAskWhy, workbook.due)
      : step === 'nextMove'
        ? numbers.counted(home.nextMoveWhy, workbook.waiting)
        : home[`${step}Why`];
  return (
    <section class="card" aria-labelledby="next">
      <p class="kicker">{home.next}</p>
      <h2 id="next">{home[step]}</h2>
      <p>{why}</p>
      <div class="actions below">
        <button type="button" class="primary" onClick={() => goTo(panel)}>
          {home[label]}
        </button>
        {step === 'nextClients' && <TypeClients sheet={workbook.ours.clients} onAdded={onAdded} />}
      </div>
    </section>
  );
}

const WAYS = {
  nextDraft: { panel: 'idealClient', label: 'idealClient' },
  nextClients: { panel: 'orders', label: 'orders' },
  nextProfile: { panel: 'idealClient', label: 'idealClient' },
  nextScores: { panel: 'idealClient', label: 'scoreClients' },
  nextAsk: { panel: 'asking', label: 'ask' },
  nextMove: { panel: 'moveReferral', label: 'move' },
  nextAdd: { panel: 'addReferral', label: 'add' },
} as const satisfies Readonly<Record<NextStepName, { readonly panel: Panel; readonly label: string }>>;
