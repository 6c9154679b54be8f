import { useState } from 'preact/hooks';
import type { OrderAnswers, ValuesQuestion } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The values of a status or of a type of document, ticked where they are sales. */
export function ValuesQuestionForm(props: {
  readonly question: ValuesQuestion;
  readonly currency: string;
  readonly busy: boolean;
  readonly onAnswer: (values: OrderAnswers['statuses']) => void;
}) {
  const { texts, numbers } = usePage();
  const { questions } = texts.orders;
  const { column, values } = props.question;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(values.filter(({ counts }) => counts).map(({ value }) => value)),
  );
  const turn = (value: string) => {
    const others = new Set(ticked);
    if (!others.delete(value)) others.add(value);
    setTicked(others);
  };
  return (
    <fieldset class="question" disabled={props.busy}>
      <legend>{fill(questions.tick, { column })}</legend>
      {values.map(({ value, rows, amount }) => (
        <label key={value} class="radio">
          <input type="checkbox" checked={ticked.has(value)} onChange={() => turn(value)} />
          <span>
            {value || questions.blank}{' '}
            <span class="note">
              {fill(questions.tally, {
                rows: numbers.counted(texts.common.rows, rows),
                amount: numbers.money(amount, props.currency),
              })}
            </span>
          </span>
        </label>
      ))}
      <button
        type="button"
        onClick={() => props.onAnswer(values.map(({ value }) => ({ value, counts: ticked.has(value) })))}
      >
        {questions.count}
      </button>
    </fieldset>
  );
}
