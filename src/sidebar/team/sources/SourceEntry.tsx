import type { Source } from '../../../contract/sources';
import { fill } from '../../../i18n/fill';
import { usePage } from '../../PageContext';

/** One salesperson's workbook: how it answers, what it comes to, and the way to remove it. */
export function SourceEntry(props: { readonly source: Source; readonly busy: boolean; readonly onRemove: () => void }) {
  const { salesperson, state, clients, received, deals } = props.source;
  const { texts, numbers } = usePage();
  const { sources, team } = texts;
  const name = salesperson || sources.noName;
  return (
    <li class="entry source-entry">
      <span class={state === 'answers' ? 'mark done' : 'mark waits'} aria-hidden="true">
        {state === 'answers' ? '✓' : '!'}
      </span>
      <div class="grow">
        <strong class="clamp">{name}</strong>
        {state === 'answers' ? (
          <p class="note">
            <span class="whole">{numbers.counted(team.clients, clients)}</span> ·{' '}
            <span class="whole">{numbers.counted(sources.referrals, received)}</span> ·{' '}
            <span class="whole">{numbers.counted(sources.deals, deals)}</span>
          </p>
        ) : (
          <p class="fault">{sources[state]}</p>
        )}
      </div>
      <button
        type="button"
        class="cross"
        aria-label={fill(sources.removeOf, { name })}
        disabled={props.busy}
        onClick={props.onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
