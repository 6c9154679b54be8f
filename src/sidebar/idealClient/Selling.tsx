import { useEffect, useState } from 'preact/hooks';
import type { SellingBook } from '../../contract/selling';
import { doesItSell } from '../../core/ideal/doesItSell';
import { matchShare } from '../../core/ideal/idealScore';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { Behind, inHundred, Judged } from './Judged';

/** Whether prospects who matched better became deals: the verdict first, the numbers behind it. */
export function Selling({ onBack }: { readonly onBack: () => void }) {
  const { texts } = usePage();
  const { selling } = texts;
  const [book, setBook] = useState<SellingBook | null>(null);
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.loadSelling(), setBook), []);
  const keep = () =>
    task.run(
      () => callServer.keepMatches(),
      outcome => setBook(outcome.book),
    );
  return (
    <>
      <Heading>{selling.title}</Heading>
      <p class="lead">{selling.lead}</p>
      {book !== null && <Answer book={book} />}
      {book !== null && book.unkept > 0 && (
        <div class="below">
          <Notice>
            <p>{fill(selling.unkept, { count: book.unkept })}</p>
            <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={keep}>
              {selling.keep}
            </button>
          </Notice>
        </div>
      )}
      <TaskStatus task={task} doing={selling.loading} />
      <div class="actions">
        <button type="button" disabled={task.busy} onClick={onBack}>
          {texts.common.back}
        </button>
      </div>
    </>
  );
}

function Answer({ book }: { readonly book: SellingBook }) {
  const { texts, numbers } = usePage();
  const { selling } = texts;
  const { match, traits, days } = doesItSell(book.prospects);
  const percent = (score: number) => numbers.percent(matchShare(score));
  return (
    <>
      {match === null ? (
        <p>
          <strong>{selling.nobody}</strong>
        </p>
      ) : (
        <>
          <p>
            <strong>{selling.verdict[match.verdict]}</strong>
          </p>
          <Behind
            judged={match}
            means={fill(selling.matches, { best: percent(match.best), worst: percent(match.worst) })}
            tooFew={selling}
          />
          <p class="note">{fill(selling.ofWhom, match.scored)}</p>
        </>
      )}
      {days !== null && (
        <>
          <p class="below">
            <strong>{days.isFaster ? selling.faster : selling.notFaster}</strong>
          </p>
          <p class="note">
            {fill(selling.days, { better: numbers.whole(days.better), others: numbers.whole(days.others) })}
            {days.better < days.others &&
              ` ${fill(texts.idealClient.byChance, { chance: inHundred(days.chance, numbers) })}`}
          </p>
        </>
      )}
      {match !== null && traits.some(judged => judged !== null) && (
        <section aria-labelledby="by-trait">
          <h2 id="by-trait">{selling.traits}</h2>
          <ul class="plain">
            {traits.map(
              (judged, i) =>
                judged !== null && (
                  <Judged
                    key={i}
                    trait={book.traits[i]!}
                    judged={judged}
                    means={fill(selling.means, {
                      best: numbers.score(judged.best),
                      worst: numbers.score(judged.worst),
                    })}
                    tooFew={selling}
                  />
                ),
            )}
          </ul>
        </section>
      )}
      {book.open > 0 && <p class="note below">{fill(selling.open, { count: book.open })}</p>}
      {book.late > 0 && <p class="note">{fill(selling.late, { count: book.late })}</p>}
    </>
  );
}
