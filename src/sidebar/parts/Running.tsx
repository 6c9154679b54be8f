import { useEffect, useState } from 'preact/hooks';
import type { Progress } from '../../contract/progress';
import { fill } from '../../i18n/fill';
import { PAUSE_MS } from '../callLong';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { progressWords } from '../progressWords';
import { ProgressBar } from './ProgressBar';

/** What somebody has begun, a colleague or the person before the page was loaded anew, until it has ended. */
export function Running({ begun, onEnded }: { readonly begun: Progress; readonly onEnded: () => void }) {
  const page = usePage();
  const { progress: texts } = page.texts;
  const { numbers, announce } = page;
  const [progress, setProgress] = useState(begun);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      // Where the question fails, it is asked again: nothing is known then.
      const now = await callServer.loadProgress({ ticket: '' }).catch(() => begun);
      if (now?.since !== begun.since) {
        announce(texts.ended);
        return onEnded();
      }
      if (now !== begun) setProgress(now);
      timer = setTimeout(look, PAUSE_MS);
    };
    timer = setTimeout(look, PAUSE_MS);
    return () => clearTimeout(timer);
  }, []);
  const what = fill(texts.since, { what: texts.running[begun.action], time: numbers.time(begun.since) });
  return (
    <section class="card running" aria-labelledby="running">
      <p id="running" role="status">
        {what}
      </p>
      <p class="note">{progressWords(progress, page)}</p>
      <ProgressBar label={what} step={progress.sheets} />
    </section>
  );
}
