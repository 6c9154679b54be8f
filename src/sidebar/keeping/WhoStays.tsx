import type { MeasuredRetention, Retention } from '../../contract/retention';
import type { LoadedSettings } from '../../contract/settings';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { AdoptRetention } from './AdoptRetention';

/** How many clients stayed from one year to the next, in all and by salesperson. */
export function WhoStays(props: {
  readonly retention: Retention;
  readonly onSettings: (settings: LoadedSettings) => void;
}) {
  const { to, all, bySalesperson, setting } = props.retention;
  const { texts, numbers } = usePage();
  const { keeping } = texts;
  const counts = ({ stayed, clients }: MeasuredRetention) => ({
    stayed: numbers.whole(stayed),
    clients: numbers.whole(clients),
  });
  const range = ({ low, high }: MeasuredRetention) => ({
    low: numbers.whole(100 * low),
    high: numbers.whole(100 * high),
  });
  return (
    <section aria-labelledby="who-stays">
      <h2 id="who-stays">{keeping.retention}</h2>
      {all !== null && <p>{fill(keeping.stayed, { ...counts(all), day: numbers.day(to) })}</p>}
      <AdoptRetention {...props} />
      {typeof setting?.value === 'number' && (
        <p class="note">{fill(keeping.inSettings, { share: numbers.percent(setting.value) })}</p>
      )}
      {bySalesperson.length > 0 && (
        <details>
          <summary>{keeping.bySalesperson}</summary>
          <ul class="plain stays">
            {bySalesperson.map(own => (
              <li key={own.salesperson}>
                <strong class="clamp">{own.salesperson}</strong>
                <span class="note">
                  {fill(keeping.of, counts(own))} · {own.tells ? fill(keeping.rangeOf, range(own)) : keeping.fewOf}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
