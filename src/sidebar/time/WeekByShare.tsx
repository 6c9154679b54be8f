import { useState } from 'preact/hooks';
import { USUAL_STEP } from '../../core/time/limits';
import type { ClientKind } from '../../core/time/timeShare';
import { usePage } from '../PageContext';
import { SliderField } from '../parts/SliderField';
import { splitWeek } from './splitWeek';
import { WeekSplit } from './WeekSplit';

/** The week by a share that is typed. It begins with the article's 70%: 35% of the time, 14 of 40 hours. */
export function WeekByShare({ hours }: { readonly hours: number }) {
  const { texts, numbers } = usePage();
  const { time } = texts;
  const [share, setShare] = useState(70);
  const [kind, setKind] = useState<ClientKind>('existing');
  return (
    <>
      <WeekSplit
        week={splitWeek({ revenue: [share], marks: [kind], whole: 100, step: USUAL_STEP }, hours)}
        marks={[kind]}
      />
      <section class="fields">
        <SliderField
          label={kind === 'new' ? time.shareNew : time.share}
          value={share}
          least={0}
          most={100}
          reach={100}
          spoken={numbers.rate(share / 100)}
          onChange={setShare}
        />
        <label class="tick-box">
          <input
            type="checkbox"
            checked={kind === 'new'}
            onChange={event => setKind(event.currentTarget.checked ? 'new' : 'existing')}
          />
          {time.areNew}
        </label>
      </section>
    </>
  );
}
