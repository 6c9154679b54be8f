import type { GoneClients, Recount } from '../../contract/orders';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';

/** What becomes of the rows of clients who are no longer in the orders: the person decides. */
export function GoneChoice(props: {
  readonly gone: Recount['gone'];
  readonly chosen: GoneClients;
  readonly onChoose: (gone: GoneClients) => void;
}) {
  const { gone, chosen, onChoose } = props;
  const { texts, numbers } = usePage();
  const { orders } = texts;
  const stay = gone.typed > 0 ? ` ${numbers.counted(orders.typedStay, gone.typed)}` : '';
  return (
    <RadioChoice
      legend={orders.goneChoice}
      choices={[
        { value: 'keep', label: orders.keep, note: orders.keepNote },
        { value: 'remove', label: orders.remove, note: `${orders.removeNote}${stay}` },
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
