import { useState } from 'preact/hooks';
import type { FilledClients, GoneClients, OrderAnswers, OrderSource, OrdersPreview } from '../../contract/orders';
import { LONGEST_SHEET_NAME } from '../../contract/sheets';
import { fill } from '../../i18n/fill';
import { callLong } from '../callLong';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { AsOfChoice } from './AsOfChoice';
import { BesidesNumbers } from './BesidesNumbers';
import { GoneChoice } from './GoneChoice';
import { LeftOut } from './LeftOut';
import { OrderFacts } from './OrderFacts';
import { OrderQuestions } from './OrderQuestions';
import { RecountChanges } from './RecountChanges';
import { withAnswers } from './withAnswers';

/** What the orders say before anything is written, and where it will be written. */
export function PreviewOrders(props: {
  readonly source: OrderSource;
  readonly orders: OrdersPreview;
  /** What they said before somebody changed them; null where nobody has. */
  readonly before: OrdersPreview | null;
  readonly onBack: () => void;
  readonly onAnswered: (source: OrderSource, orders: OrdersPreview) => void;
  readonly onFilled: (filled: FilledClients) => void;
  readonly onChanged: (orders: OrdersPreview) => void;
}) {
  const { source, orders, before, onBack, onAnswered, onFilled, onChanged } = props;
  const { texts } = usePage();
  const [target, setTarget] = useState(orders.target);
  const [name, setName] = useState(orders.target.freeName);
  const [log, setLog] = useState(false);
  const [gone, setGone] = useState<GoneClients>('keep');
  const [asOfEnd, setAsOfEnd] = useState(true);
  const task = useServerTask();
  const asking = useServerTask();
  const open = orders.questions.some(question => question.open);
  const busy = task.busy || asking.busy;
  const taken = target.state === 'taken';

  const { recount, print } = orders;

  const create = () =>
    task.run(
      tell => {
        const sheetName = taken ? name.trim() : null;
        return callLong('createClients', { ...source, sheetName, print, gone, log, asOfEnd }, tell);
      },
      answer => {
        if (answer.outcome === 'filled') return onFilled(answer);
        if (answer.outcome === 'changedMeanwhile') return onChanged(answer.orders);
        setTarget({ sheetName: answer.sheetName, state: 'taken', freeName: answer.freeName });
        setName(answer.freeName);
      },
    );

  const answer = (answers: Partial<OrderAnswers>) => {
    const answered: OrderSource = { ...source, answers: withAnswers({ source, orders }, answers) };
    asking.run(
      () => callServer.previewOrders(answered),
      read => onAnswered(answered, read),
    );
  };

  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        create();
      }}
    >
      <Heading>{texts.orders.previewTitle}</Heading>
      {before && (
        <Notice alert>
          <p>{texts.orders.changedMeanwhile}</p>
        </Notice>
      )}
      <OrderQuestions orders={orders} busy={busy} onAnswer={answer} />
      <TaskStatus task={asking} doing={texts.orders.questions.reading} cancels />
      {orders.orders === 0 && <p>{texts.orders.noOrders}</p>}
      {orders.orders > 0 && !open && <OrderFacts orders={orders} before={before} />}
      {orders.orders > 0 && !open && <BesidesNumbers besides={orders.besides} log={log} onLog={setLog} />}
      {!open && <AsOfChoice orders={orders} asOfEnd={asOfEnd} onChoose={setAsOfEnd} />}
      <LeftOut skipped={orders.skipped} />
      {recount && !open && <RecountChanges recount={recount} sheetName={target.sheetName} />}
      {recount && !open && recount.gone.count > 0 && (
        <GoneChoice gone={recount.gone} chosen={gone} onChoose={setGone} />
      )}
      {orders.orders > 0 && !taken && (
        <p class="target">
          {fill(target.state === 'refill' ? texts.orders.targetRefill : texts.orders.targetNew, {
            name: target.sheetName,
          })}
        </p>
      )}
      {orders.orders > 0 && taken && (
        <div aria-live="polite">
          <p class="target">{fill(texts.orders.targetTaken, { name: target.sheetName })}</p>
          <div class="field">
            <label for="target">{texts.orders.targetName}</label>
            <input
              id="target"
              type="text"
              maxLength={LONGEST_SHEET_NAME}
              value={name}
              disabled={task.busy}
              onInput={event => setName(event.currentTarget.value)}
            />
          </div>
        </div>
      )}
      <TaskStatus task={task} doing={texts.orders.creating} />
      {open && (
        <p class="hint" id="open-questions">
          {texts.orders.questions.first}
        </p>
      )}
      <div class="actions">
        {orders.orders > 0 && (
          <button
            type="submit"
            class="primary"
            disabled={busy || open || (taken && name.trim() === '')}
            aria-busy={task.busy}
            {...(open && { 'aria-describedby': 'open-questions' })}
          >
            {target.state === 'refill' ? texts.orders.refill : texts.orders.create}
          </button>
        )}
        <button type="button" disabled={busy} onClick={onBack}>
          {texts.common.back}
        </button>
      </div>
    </form>
  );
}
