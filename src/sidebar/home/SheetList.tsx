import { useRef, useState } from 'preact/hooks';
import type { WorkbookState } from '../../contract/home';
import type { TemplateId } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { addAndShow } from './addAndShow';
import { SheetRow } from './SheetRow';

/** The other sheets are folded away. */
const ALWAYS_SHOWN = 4;

/** Our sheets: those there are, to be opened, and those to come, to be added one by one or all at once. */
export function SheetList(props: { readonly workbook: WorkbookState; readonly onAdded: () => void }) {
  const { texts, numbers, announce } = usePage();
  const { home } = texts;
  const { ours } = props.workbook;
  const task = useServerTask();
  const list = useRef<HTMLUListElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [adding, setAdding] = useState(0);
  const [done, setDone] = useState('');
  const sheets = Object.keys(home.sheetNames) as TemplateId[];
  const missing = sheets.filter(template => ours[template] === null);
  const folded = sheets.length - ALWAYS_SHOWN;

  const add = (wanted: readonly TemplateId[]) => {
    setAdding(wanted.length);
    setDone('');
    task.run(addAndShow(wanted), added => {
      const one = fill(home.added, { name: added[0]!.sheetName });
      const sentence = added.length === 1 ? one : numbers.counted(home.addedAll, added.length);
      setDone(sentence);
      announce(sentence);
      props.onAdded();
      // The button that was pressed goes away.
      list.current?.focus();
    });
  };
  return (
    <section aria-labelledby="sheets">
      <h2 id="sheets">{home.sheets}</h2>
      <ul class="plain rows" ref={list} tabIndex={-1} aria-labelledby="sheets">
        {sheets.slice(0, unfolded ? sheets.length : ALWAYS_SHOWN).map(template => (
          <SheetRow
            key={template}
            template={template}
            sheet={ours[template]}
            disabled={task.busy}
            onAdd={() => add([template])}
          />
        ))}
      </ul>
      <div class="actions list-end">
        <button type="button" class="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? home.showFewer : numbers.counted(home.showMore, folded)}
        </button>
        {missing.length > 1 && (
          <button type="button" disabled={task.busy} aria-busy={task.busy} onClick={() => add(missing)}>
            {home.addAll}
          </button>
        )}
      </div>
      {done !== '' && <p class="done">{done}</p>}
      <TaskStatus task={task} doing={adding === 1 ? home.adding : numbers.counted(home.addingAll, adding)} />
    </section>
  );
}
