import { useEffect, useRef, useState } from 'preact/hooks';
import type { Source, Sources } from '../../../contract/sources';
import { fill } from '../../../i18n/fill';
import { callServer } from '../../callServer';
import { usePage } from '../../PageContext';
import { Heading } from '../../parts/Heading';
import { Notice } from '../../parts/Notice';
import { OpenSheet } from '../../parts/OpenSheet';
import { TaskStatus } from '../../parts/TaskStatus';
import { useServerTask } from '../../useServerTask';
import { AddSourcesForm } from './AddSourcesForm';
import { SourceEntry } from './SourceEntry';

/** The workbooks that this one collects from: which of them answer; more of them are added, and any is removed. */
export function SourcesView({ onBack }: { readonly onBack: () => void }) {
  const { texts, numbers, announce } = usePage();
  const { sources: words, team, common } = texts;
  const [known, setKnown] = useState<Sources | null>(null);
  const [done, setDone] = useState('');
  const [doing, setDoing] = useState(common.reading);
  // A form of its own for each time something was added.
  const [round, setRound] = useState(0);
  const task = useServerTask();
  const report = useRef<HTMLParagraphElement>(null);
  // The button that was pressed may be gone.
  useEffect(() => report.current?.focus(), [done]);

  const act = <Answer,>(
    progress: string,
    ask: () => Promise<Answer>,
    onAnswer: (answer: Answer) => { readonly sources: Sources; readonly sentence: string },
  ) => {
    setDone('');
    setDoing(progress);
    task.run(ask, answer => {
      const { sources, sentence } = onAnswer(answer);
      setKnown(sources);
      setDone(sentence);
      announce(sentence);
    });
  };
  const look = () =>
    act(
      common.reading,
      () => callServer.loadSources(),
      sources => ({ sources, sentence: '' }),
    );
  useEffect(look, []);
  const add = (wanted: Parameters<typeof callServer.addSources>[0]['sources']) =>
    act(
      words.adding,
      () => callServer.addSources({ sources: wanted }),
      ({ added, sources }) => {
        if (added.length > 0) setRound(before => before + 1);
        const sentence = added.length === 0 ? words.connected : numbers.counted(words.added, added.length);
        return { sources, sentence };
      },
    );
  const remove = ({ salesperson, link }: Source) =>
    act(
      words.removing,
      () => callServer.removeSource({ salesperson, link }),
      ({ outcome, sources }) => ({
        sources,
        sentence:
          outcome === 'removed' ? fill(words.removed, { name: salesperson || words.noName }) : words.changedMeanwhile,
      }),
    );

  const sources = known?.sources ?? [];
  const silent = sources.filter(({ state }) => state === 'silent').length;
  return (
    <>
      <button type="button" class="link back" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {team.title}
      </button>
      <Heading>{words.title}</Heading>
      <p class="lead">{words.lead}</p>
      {done !== '' && (
        <p class="done" ref={report} tabIndex={-1}>
          {done}
        </p>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="listed">
          <h2 id="listed">{words.listed}</h2>
          <ul class="plain">
            {sources.map(source => (
              <SourceEntry
                key={`${source.link} ${source.salesperson}`}
                source={source}
                busy={task.busy}
                onRemove={() => remove(source)}
              />
            ))}
          </ul>
          {silent > 0 && (
            <Notice>
              <p>{numbers.counted(words.allow, silent)}</p>
            </Notice>
          )}
          <div class="actions">
            {known?.sheet && <OpenSheet sheetId={known.sheet.sheetId} label={words.show} />}
            {sources.some(({ state }) => state === 'unconnected') && (
              <button type="button" disabled={task.busy} onClick={() => add([])}>
                {words.connect}
              </button>
            )}
            <button type="button" disabled={task.busy} onClick={look}>
              {words.again}
            </button>
          </div>
        </section>
      )}
      <TaskStatus task={task} doing={doing} />
      {known && (
        <>
          <AddSourcesForm key={round} known={known} busy={task.busy} onAdd={add} />
          <details class="below" open={sources.length === 0}>
            <summary>{words.theirPart}</summary>
            <ol class="outline">
              {words.theirSteps.map(step => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        </>
      )}
    </>
  );
}
