import { useState } from 'preact/hooks';
import type { ReferralBook, WordToGive } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { CopyButton } from '../parts/CopyButton';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ToldQualityLine } from './ToldQualityLine';

const FIRST_SHOWN = 10;

/** Clients who wait to hear what became of their referral: what to tell each, ready to send. */
export function WordList({ book, onReload }: { readonly book: ReferralBook; readonly onReload: () => void }) {
  const { texts, numbers } = usePage();
  const [shown, show] = useState(FIRST_SHOWN);
  if (book.wordInAll === 0) return null;
  return (
    <details class="word">
      <summary>{numbers.counted(texts.word.waiting, book.wordInAll)}</summary>
      <p class="note">{texts.word.why}</p>
      <ul class="plain">
        {book.word.slice(0, shown).map(word => (
          <WordEntry key={`${word.row} ${word.print}`} word={word} today={book.today} onReload={onReload} />
        ))}
      </ul>
      {shown < book.word.length && (
        <button type="button" class="link" onClick={() => show(shown + FIRST_SHOWN)}>
          {texts.word.more}
        </button>
      )}
      <ToldQualityLine quality={book.toldQuality} />
    </details>
  );
}

function WordEntry(props: { readonly word: WordToGive; readonly today: string; readonly onReload: () => void }) {
  const { word, today, onReload } = props;
  const { texts, announce } = usePage();
  const [state, setState] = useState<'waits' | 'told' | 'changed'>('waits');
  const task = useServerTask();
  const { row, print, from, person, prospect, news } = word;
  const message = fill(texts.word.messages[news], { prospect });
  const tell = () => {
    // Not disabled, for the button would lose the focus.
    if (task.busy || state === 'told') return;
    task.run(
      () => callServer.dateReferral({ row, print, from, prospect, which: 'toldDay', day: today }),
      ({ outcome }) => {
        setState(outcome === 'moved' ? 'told' : 'changed');
        if (outcome === 'moved') announce(fill(texts.word.told, { name: from }));
      },
    );
  };
  return (
    <li class="entry">
      <strong class="clamp">{person === '' ? from : `${person}, ${from}`}</strong>
      <span class="note clamp">{fill(texts.word.news[news], { prospect })}</span>
      <blockquote class="to-copy">{message}</blockquote>
      <div class="actions">
        <CopyButton
          text={message}
          label={texts.word.copy}
          fullLabel={fill(texts.word.copyFull, { name: from, prospect })}
        />
        <button
          type="button"
          aria-pressed={state === 'told'}
          aria-busy={task.busy}
          aria-label={fill(texts.word.tellFull, { name: from, prospect })}
          onClick={tell}
        >
          {state === 'told' && <span aria-hidden="true">✓ </span>}
          {texts.word.tell}
        </button>
        <TaskStatus task={task} doing={texts.moveReferral.saving} />
      </div>
      {state === 'changed' && (
        <Notice alert>
          <p>{texts.moveReferral.changedMeanwhile}</p>
          <button type="button" onClick={onReload}>
            {texts.moveReferral.loadAgain}
          </button>
        </Notice>
      )}
    </li>
  );
}
