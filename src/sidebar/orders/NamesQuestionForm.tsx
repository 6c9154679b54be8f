import { useId, useState } from 'preact/hooks';
import type { NamesQuestion, OrderAnswers } from '../../contract/orders';
import { nameKey } from '../../core/text/nameKey';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** Which names that are alike are one client: a tick for each group, with its spellings. */
export function NamesQuestionForm(props: {
  readonly question: NamesQuestion;
  readonly currency: string;
  readonly busy: boolean;
  readonly onAnswer: (names: OrderAnswers['names']) => void;
}) {
  const { texts, numbers } = usePage();
  const { questions } = texts.orders;
  const { groups, all } = props.question;
  const id = useId();
  const [ticked, setTicked] = useState<readonly boolean[]>(groups.map(({ joined }) => joined));
  return (
    <fieldset class="question" disabled={props.busy} aria-describedby={`${id}-lead`}>
      <legend>{questions.names}</legend>
      <p class="note" id={`${id}-lead`}>
        {questions.namesLead}
      </p>
      {groups.map(({ spellings }, place) => (
        <label key={spellings[0]!.name} class="radio">
          <input
            type="checkbox"
            checked={ticked[place]}
            onChange={() => setTicked(ticked.map((is, at) => (at === place ? !is : is)))}
          />
          <span class="spellings">
            {spellings.map(({ name, rows, amount }) => (
              <span key={name}>
                {name}{' '}
                <span class="note">
                  {fill(questions.tally, {
                    rows: numbers.counted(texts.common.rows, rows),
                    amount: numbers.money(amount, props.currency),
                  })}
                </span>
              </span>
            ))}
          </span>
        </label>
      ))}
      {all > groups.length && (
        <p class="note">{fill(questions.namesMore, { count: numbers.whole(all - groups.length) })}</p>
      )}
      <button
        type="button"
        onClick={() =>
          props.onAnswer(
            groups.flatMap(({ spellings }, place) =>
              spellings.map(({ name }) => ({ value: nameKey(name), counts: ticked[place]! })),
            ),
          )
        }
      >
        {questions.count}
      </button>
    </fieldset>
  );
}
