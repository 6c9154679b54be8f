import type { OrdersPreview } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';

/** Orders that end long ago: on which day the sheets reckon, so that nobody is lost only because the orders are old. */
export function AsOfChoice(props: {
  readonly orders: OrdersPreview;
  readonly asOfEnd: boolean;
  readonly onChoose: (asOfEnd: boolean) => void;
}) {
  const { orders, asOfEnd, onChoose } = props;
  const { texts, numbers } = usePage();
  const words = texts.orders;
  if (orders.reckonedOn === null) return null;
  const [end, now] = [{ day: numbers.day(orders.lastDay) }, { day: numbers.day(orders.reckonedOn) }];
  return (
    <RadioChoice
      legend={fill(words.asOf, end)}
      choices={[
        { value: 'end', label: fill(words.asOfEnd, end), note: words.asOfEndNote },
        { value: 'now', label: fill(words.asOfNow, now), note: words.asOfNowNote },
      ]}
      chosen={asOfEnd ? 'end' : 'now'}
      onChoose={chosen => onChoose(chosen === 'end')}
    />
  );
}
