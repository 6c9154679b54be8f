import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../../contract/explain';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { Notice } from '../parts/Notice';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { Explained } from './Explained';
import { sentenceOf } from './sentenceOf';

/** Explains the cell that is selected in the sheet: the number in words, what moves it most, what it came from. */
export function WhyPanel() {
  const page = usePage();
  const { announce, texts } = page;
  const { why } = texts;
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const [asked, setAsked] = useState(false);
  const task = useServerTask();
  const explain = () => {
    if (task.busy) return;
    setExplanation(null);
    task.run(() => callServer.explainCell(), setExplanation);
  };
  // Whoever comes here has a cell selected, most likely the one they wonder about.
  useEffect(explain, []);
  const isExplained = explanation?.outcome === 'explained';
  const sentence = isExplained ? sentenceOf(explanation, page) : '';
  // Only now, for the progress takes back what it announced. A refusal is an alert, which speaks for itself.
  useEffect(() => announce(isExplained && explanation.fault === null ? sentence : ''), [explanation]);
  return (
    <>
      <Heading>{why.title}</Heading>
      <p class="lead">{why.lead}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-busy={task.busy}
          onClick={() => {
            setAsked(true);
            explain();
          }}
        >
          {why.explain}
        </button>
      </div>
      <TaskStatus task={task} doing={why.explaining} />
      {isExplained && <Explained explained={explanation} sentence={sentence} />}
      {explanation && !isExplained && (asked || explanation.outcome !== 'noFormula') && (
        <Notice alert>
          <p>{refusal(explanation, why)}</p>
        </Notice>
      )}
    </>
  );
}

function refusal(
  explanation: Exclude<Explanation, { readonly outcome: 'explained' }>,
  why: ReturnType<typeof usePage>['texts']['why'],
): string {
  const { outcome, ...values } = explanation;
  return fill(outcome === 'noFormula' ? why.noFormula : why[explanation.reason], values);
}
