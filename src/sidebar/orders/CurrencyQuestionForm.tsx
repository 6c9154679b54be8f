import { useId, useState } from 'preact/hooks';
import type { CurrencyQuestion, OrderAnswers } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { readTyped } from '../readTyped';

/** What one of each currency is worth in that of the sheet; one without a rate is left out. */
export function CurrencyQuestionForm(props: {
  readonly question: CurrencyQuestion;
  readonly busy: boolean;
  readonly onAnswer: (rates: OrderAnswers['rates']) => void;
}) {
  const { texts, numbers, language } = usePage();
  const { questions } = texts.orders;
  const { currencies } = props.question;
  const id = useId();
  const [typed, setTyped] = useState<readonly string[]>(
    currencies.map(({ rate }) => (rate === null ? '' : numbers.decimal(rate))),
  );
  const rates = typed.map(text => (text.trim() === '' ? null : readTyped(language, text)));
  const isFaulty = (rate: number | null | undefined) => rate === undefined || (rate !== null && !(rate > 0));
  const faulty = rates.some(isFaulty) || rates.every(rate => rate === null);
  return (
    <fieldset class="question" disabled={props.busy}>
      <legend>{questions.currencies}</legend>
      <p class="note" id={`${id}-lead`}>
        {questions.currenciesLead}
      </p>
      {currencies.map(({ currency, rows, amount }, place) => (
        <div key={currency} class="number-field">
          <label for={`${id}-${place}`}>
            {currency || questions.noCurrency}{' '}
            <span class="note">
              {fill(questions.tally, {
                rows: numbers.counted(texts.common.rows, rows),
                amount: numbers.whole(amount),
              })}
            </span>
          </label>
          <input
            id={`${id}-${place}`}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            maxLength={12}
            value={typed[place]}
            aria-invalid={isFaulty(rates[place])}
            aria-describedby={`${id}-lead ${id}-fault`}
            onInput={event => {
              const { value } = event.currentTarget;
              setTyped(typed.map((text, at) => (at === place ? value : text)));
            }}
          />
        </div>
      ))}
      <p id={`${id}-fault`} class="fault" role="status">
        {faulty && questions.rateBad}
      </p>
      <button
        type="button"
        disabled={faulty}
        onClick={() =>
          props.onAnswer(currencies.map(({ currency }, place) => ({ currency, rate: rates[place] ?? null })))
        }
      >
        {questions.count}
      </button>
    </fieldset>
  );
}
