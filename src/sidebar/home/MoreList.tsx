import type { WorkbookState } from '../../contract/home';
import { usePage } from '../PageContext';
import { WayList } from './WayList';

/** All else the sidebar can do. */
export function MoreList({ workbook }: { readonly workbook: WorkbookState }) {
  const { texts } = usePage();
  const { home, addClient, lookBack, why, settings, team, print, share } = texts;
  return (
    <WayList
      id="more"
      title={home.more}
      ways={[
        { panel: 'orders', title: workbook.ours.clients ? home.ordersAgain : home.orders, note: home.ordersWhy },
        { panel: 'addClient', title: addClient.title, note: addClient.why },
        ...(workbook.ours.clients ? [{ panel: 'lookBack' as const, title: lookBack.title, note: lookBack.why }] : []),
        { panel: 'idealClient', title: home.idealClient, note: home.idealClientWhy },
        { panel: 'formulas', title: home.formulas, note: home.formulasWhy },
        { panel: 'why', title: why.title, note: why.why },
        { panel: 'settings', title: settings.title, note: settings.why },
        { panel: 'team', title: team.title, note: team.why },
        { panel: 'print', title: print.title, note: print.why },
        { panel: 'share', title: share.title, note: share.why },
      ]}
    />
  );
}

/** The calculators: what needs no sheet. */
export function CalculatorList() {
  const { texts } = usePage();
  const ways = (['goal', 'time', 'bucket'] as const).map(panel => ({
    panel,
    title: texts[panel].title,
    note: texts[panel].why,
  }));
  return <WayList id="calculators" title={texts.home.calculators} ways={ways} />;
}
