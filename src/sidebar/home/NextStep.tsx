import type { WorkbookState } from '../../contract/home';
import type { Panel } from '../../contract/panels';
import type { ClientToShow } from '../../contract/showClient';
import type { NextThing } from '../../core/next/nextThing';
import { usePage } from '../PageContext';
import { ShowClient } from '../parts/ShowClient';
import { nextWords } from './nextWords';
import { ShowExample } from './ShowExample';
import { TypeClients } from './TypeClients';

/** The one thing to do next, why, and the way there. */
export function NextStep(props: { readonly workbook: WorkbookState; readonly onAdded: () => void }) {
  const { workbook, onAdded } = props;
  const { next, currency, ours } = workbook;
  const { texts, numbers, goTo } = usePage();
  const { home } = texts;
  const { title, why } = nextWords(next, { home, numbers, currency });
  const way = wayTo(next);
  return (
    <section class="card" aria-labelledby="next">
      <p class="kicker">{home.next}</p>
      <h2 id="next">{title}</h2>
      <p>{why.join(' ')}</p>
      <div class="actions below">
        {'panel' in way ? (
          <button type="button" class="primary" onClick={() => goTo(way.panel)}>
            {home[way.label]}
          </button>
        ) : (
          <ShowClient kind="primary" request={way} label={home[way.sheet === 'timePlan' ? 'showPlan' : 'showClient']} />
        )}
        {next.kind === 'clients' && <TypeClients sheet={ours.clients} onAdded={onAdded} />}
        {next.kind === 'clients' && Object.values(ours).every(sheet => sheet === null) && (
          <ShowExample onShown={onAdded} />
        )}
      </div>
    </section>
  );
}

type Way = (typeof PANELS)[keyof typeof PANELS] | ClientToShow;

/** Whom it is about stands on a sheet; all else has its panel. */
function wayTo(next: NextThing): Way {
  switch (next.kind) {
    case 'call':
      return { sheet: 'clients', client: next.client.client };
    case 'winBack':
      return next.client.isListed ? { sheet: 'keeping', client: next.client.client } : PANELS.winBack;
    case 'moreTime':
    case 'lessTime':
      return { sheet: 'timePlan', client: next.client.client };
    default:
      return PANELS[next.kind];
  }
}

const PANELS = {
  draft: { panel: 'idealClient', label: 'idealClient' },
  clients: { panel: 'orders', label: 'orders' },
  profile: { panel: 'idealClient', label: 'idealClient' },
  scores: { panel: 'idealClient', label: 'scoreClients' },
  ask: { panel: 'asking', label: 'ask' },
  move: { panel: 'moveReferral', label: 'move' },
  add: { panel: 'addReferral', label: 'add' },
  winBack: { panel: 'keeping', label: 'listLost' },
} as const satisfies Readonly<Record<string, { readonly panel: Panel; readonly label: string }>>;
