import { useState } from 'preact/hooks';
import type { FaultsToMend, MendOutcome, SheetFault } from '../../contract/check';
import { fill } from '../../i18n/fill';
import { callLong } from '../callLong';
import { usePage } from '../PageContext';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';

/** So many faults are told one by one. */
const MOST_TOLD = 8;

/** What is broken on the sheets, in sentences that say what mending does, and one click that does it. */
export function ToMend(props: { readonly faults: readonly SheetFault[]; readonly onMended: () => void }) {
  const { texts, numbers, announce } = usePage();
  const { check } = texts;
  const task = useServerTask();
  const [outcome, setOutcome] = useState<MendOutcome | null>(null);
  const mend = (faults: FaultsToMend['faults']) =>
    task.run(
      tell => callLong('mendFaults', { faults }, tell),
      done => {
        setOutcome(done);
        announce(numbers.counted(check.done, done.mended));
        props.onMended();
      },
    );
  const byClick = props.faults.filter(({ kind, mendable }) => mendable && kind !== 'changed');
  if (props.faults.length === 0) return outcome === null ? null : <Mended outcome={outcome} />;
  return (
    <section class="card" aria-labelledby="to-mend">
      <p class="kicker">{check.title}</p>
      <h2 id="to-mend">{numbers.counted(check.broken, props.faults.length)}</h2>
      <p>{check.why}</p>
      <ul>
        {props.faults.slice(0, MOST_TOLD).map(fault => (
          <li key={`${fault.sheetId}${fault.address}${fault.kind}`}>
            {sentenceOf(fault, texts, numbers)}
            {fault.kind === 'changed' && (
              <button type="button" class="quiet" disabled={task.busy} onClick={() => mend([idOf(fault)])}>
                {fill(check.changedButton, { address: fault.address })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {byClick.length > 0 && (
        <button
          type="button"
          class="primary"
          disabled={task.busy}
          aria-busy={task.busy}
          onClick={() => mend(byClick.map(idOf))}
        >
          {check.mend}
        </button>
      )}
      <TaskStatus task={task} doing={check.mending} />
    </section>
  );
}

function Mended({ outcome }: { readonly outcome: MendOutcome }) {
  const { texts, numbers } = usePage();
  return (
    <div class="done">
      <p>{numbers.counted(texts.check.done, outcome.mended)}</p>
      {outcome.moved.map(({ from, to }) => (
        <p key={from}>{fill(texts.check.movedTo, { from, to })}</p>
      ))}
    </div>
  );
}

function sentenceOf(
  { kind, sheetName: sheet, address, column, found, cells, mendable }: SheetFault,
  { check }: ReturnType<typeof usePage>['texts'],
  numbers: ReturnType<typeof usePage>['numbers'],
): string {
  const values = { sheet, address, column, found };
  switch (kind) {
    case 'missing':
      return fill(found === '' ? check.missing : check.missingRenamed, values);
    case 'blocked':
      return fill(cells === 1 ? check.blocked : numbers.counted(check.blockedCells, cells), values);
    case 'reference':
      return fill(mendable ? check.reference : check.referenceLost, values);
    case 'headers':
      return fill(mendable ? check.headers : check.headersLost, values);
    default:
      return fill(check[kind], values);
  }
}

function idOf({ kind, sheetId, address, found }: SheetFault): FaultsToMend['faults'][number] {
  return { kind, sheetId, address, found };
}
