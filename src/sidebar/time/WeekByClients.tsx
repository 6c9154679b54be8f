import { useEffect, useRef, useState } from 'preact/hooks';
import type { RevenueByClient } from '../../contract/time';
import { bigClients } from '../../core/time/bigClients';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { BigClient } from './BigClient';
import { type Mark, splitWeek } from './splitWeek';
import { WeekSplit } from './WeekSplit';

/** The week by the clients of the sheet: the person marks the big ones, and whether they are new. */
export function WeekByClients(props: { readonly known: RevenueByClient; readonly hours: number }) {
  const { hours } = props;
  const { clients, revenue: whole, step, planName } = props.known;
  const { time } = usePage().texts;
  const revenue = clients.map(client => client.revenue);
  const [marks, setMarks] = useState<readonly Mark[]>(() => {
    const big = new Set(bigClients(revenue, whole));
    return clients.map(({ kind }, place) => kind ?? (big.has(place) ? 'existing' : ''));
  });
  const [shown, show] = useState(FIRST_SHOWN);
  const list = useRef<HTMLUListElement>(null);
  // The button that showed the others is gone: the focus goes on to the first of them.
  useEffect(() => {
    if (shown > FIRST_SHOWN) list.current?.children[FIRST_SHOWN]?.querySelector('input')?.focus();
  }, [shown]);
  const week = splitWeek({ revenue, marks, whole, step }, hours);
  const longest = Math.max(...week.hours.map(one => one || 0));
  return (
    <>
      <WeekSplit week={week} marks={marks} />
      <section aria-labelledby="big-clients">
        <h2 id="big-clients">{time.clients}</h2>
        <p class="note">{planName === null ? time.clientsLead : fill(time.planLead, { name: planName })}</p>
        <ul ref={list} class="plain big-clients">
          {clients.slice(0, shown).map(({ client }, place) => (
            <BigClient
              key={place}
              client={client}
              revenueShare={revenue[place]! / whole}
              mark={marks[place]!}
              hours={week.hours[place]!}
              longest={longest}
              onMark={mark => setMarks(marks.map((other, at) => (at === place ? mark : other)))}
            />
          ))}
        </ul>
        {shown < clients.length && (
          <button type="button" class="link" onClick={() => show(clients.length)}>
            {time.moreClients}
          </button>
        )}
      </section>
    </>
  );
}

/** The seven who may be marked at first, and some below them. */
const FIRST_SHOWN = 10;
