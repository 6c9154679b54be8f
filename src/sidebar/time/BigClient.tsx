import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import type { Mark } from './splitWeek';

/** A client who may be a big one: marked or not, of which kind, and the hours they then get. */
export function BigClient(props: {
  readonly client: string;
  readonly revenueShare: number;
  readonly mark: Mark;
  /** NaN where they are not marked. */
  readonly hours: number;
  /** The most hours that any client gets: as long as the bar can be. */
  readonly longest: number;
  readonly onMark: (mark: Mark) => void;
}) {
  const { client, revenueShare, mark, hours, longest, onMark } = props;
  const { texts, numbers } = usePage();
  const { time } = texts;
  const ofRevenue = fill(time.revenueShare, { share: numbers.rate(revenueShare) });
  return (
    <li class="big-client">
      <label class="tick-box">
        <input
          type="checkbox"
          checked={mark !== ''}
          onChange={event => onMark(event.currentTarget.checked ? 'existing' : '')}
        />
        <span class="name" title={client}>
          {client}
        </span>
        {mark === '' ? (
          <span class="note">{ofRevenue}</span>
        ) : (
          <strong>{fill(time.inHours, { hours: numbers.decimal(hours) })}</strong>
        )}
      </label>
      {mark !== '' && (
        <>
          <div class="hours" aria-hidden="true">
            <div class={`part kind-${mark}`} style={{ width: `${longest > 0 ? (hours / longest) * 100 : 0}%` }} />
          </div>
          <div class="of-revenue">
            <span class="note">{ofRevenue}</span>
            <select
              aria-label={fill(time.kind, { name: client })}
              value={mark}
              onChange={event => onMark(event.currentTarget.value === 'new' ? 'new' : 'existing')}
            >
              <option value="existing">{time.kinds.existing}</option>
              <option value="new">{time.kinds.new}</option>
            </select>
          </div>
        </>
      )}
    </li>
  );
}
