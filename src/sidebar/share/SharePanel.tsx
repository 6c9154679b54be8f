import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShareOutcome, SharePreview, ShareWay } from '../../contract/share';
import type { CellPlace } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { ReplacedFormulas } from './ReplacedFormulas';
import { ShareForm, type ShareScope } from './ShareForm';

/** What was done last, and the cells that it left as they are. */
interface Done {
  readonly sentence: string;
  readonly warning: string;
}

/** Makes sheets readable for people who do not have the add-on, and takes that back. */
export function SharePanel() {
  const { texts, numbers, announce } = usePage();
  const { share } = texts;
  const [preview, setPreview] = useState<SharePreview | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [doing, setDoing] = useState(texts.common.reading);
  const task = useServerTask();
  const report = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may be gone.
  useEffect(() => report.current?.focus(), [done]);
  useEffect(() => task.run(() => callServer.previewShare(), setPreview), []);

  const tell = (sentence: string, warning: string, cells: readonly CellPlace[]) => {
    setDone({ sentence, warning: cells.length === 0 ? '' : fill(warning, { cells: cellList(cells, share.more) }) });
    announce(sentence);
  };
  const act = <Answer,>(progress: string, ask: () => Promise<Answer>, onAnswer: (answer: Answer) => void) => {
    setDone(null);
    setDoing(progress);
    task.run(
      async () => ({ answer: await ask(), after: await callServer.previewShare() }),
      ({ answer, after }) => {
        setPreview(after);
        onAnswer(answer);
      },
    );
  };
  const prepare = (way: ShareWay, scope: ShareScope) => {
    const replaced = ({ native, values }: ShareOutcome) =>
      native + values === 0 ? share.nothing : numbers.counted(share.done, native + values);
    if (scope.on === 'copy') {
      const { sheetId } = scope;
      act(
        share.copying,
        () => callServer.copyToShare({ sheetId, way }),
        ({ copy, ...outcome }) => {
          if (copy === null) return tell(share.nothing, share.left, outcome.left);
          const copied = fill(copy.added ? share.copied : share.copyThere, { name: copy.sheetName });
          tell(copy.added ? `${copied} ${replaced(outcome)}` : copied, share.left, outcome.left);
        },
      );
      return;
    }
    act(
      share.preparing,
      () => callServer.prepareToShare({ sheetId: scope.on === 'all' ? null : scope.sheetId, way }),
      outcome => tell(replaced(outcome), share.left, outcome.left),
    );
  };
  const bringBack = (sheetId: number | null) =>
    act(
      share.bringing,
      () => callServer.bringFormulasBack({ sheetId }),
      ({ restored, changed }) => tell(numbers.counted(share.broughtBack, restored), share.changed, changed),
    );

  const sheets = preview?.sheets ?? [];
  return (
    <>
      <Heading>{share.title}</Heading>
      <p class="lead">{share.lead}</p>
      {done && (
        <p class="done" ref={report} tabIndex={-1}>
          {done.sentence}
        </p>
      )}
      {done?.warning && (
        <Notice>
          <p>{done.warning}</p>
        </Notice>
      )}
      {preview && sheets.length === 0 && <p>{share.none}</p>}
      {sheets.some(({ native, values }) => native + values > 0) && (
        <ShareForm sheets={sheets} busy={task.busy} onPrepare={prepare} />
      )}
      {sheets.some(({ kept }) => kept > 0) && (
        <ReplacedFormulas sheets={sheets} busy={task.busy} onBringBack={bringBack} />
      )}
      <TaskStatus task={task} doing={doing} />
    </>
  );
}

const MOST_NAMED = 8;

/** Cells as people call them, the first few: Clients!Q5, Clients!R5 … */
function cellList(cells: readonly CellPlace[], more: string): string {
  const named = cells.slice(0, MOST_NAMED).map(({ sheetName, address }) => `${sheetName}!${address}`);
  return [...named, ...(cells.length > MOST_NAMED ? [fill(more, { number: cells.length - MOST_NAMED })] : [])].join(
    ', ',
  );
}
