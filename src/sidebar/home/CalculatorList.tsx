import { usePage } from '../PageContext';
import { WayList } from './WayList';

/** The calculators. */
export function CalculatorList() {
  const { texts } = usePage();
  const ways = (['time', 'bucket'] as const).map(panel => ({
    panel,
    title: texts[panel].title,
    note: texts[panel].why,
  }));
  return <WayList id="calculators" title={texts.home.calculators} ways={ways} />;
}
