import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { useCalmVoice } from '../parts/useCalmVoice';
import type { Mark, Week } from './splitWeek';

/** The week in words, and as one bar: what the big clients get, and what is left for all others. */
export function WeekSplit({ week, marks }: { readonly week: Week; readonly marks: readonly Mark[] }) {
  const { texts, numbers } = usePage();
  const { time } = texts;
  const all = week.big + week.rest;
  const result = fill(time.result, { hours: numbers.decimal(week.big), all: numbers.decimal(all) });
  const meaning = fill(time.resultWhy, { share: numbers.percent(week.big / all), rest: numbers.decimal(week.rest) });
  useCalmVoice(`${result}. ${meaning}`);
  return (
    <section class="outcome">
      <h2>{result}</h2>
      {/* The sentences around it say what it shows. */}
      <div class="week" aria-hidden="true">
        {week.hours.map(
          (hours, place) =>
            hours > 0 && <span key={place} class={`part kind-${marks[place]}`} style={{ flexGrow: hours }} />,
        )}
        <span class="part" style={{ flexGrow: week.rest }} />
      </div>
      <p>{meaning}</p>
    </section>
  );
}
