import type { OrderAnswers, OrdersPreview } from '../../contract/orders';
import { usePage } from '../PageContext';
import { Notice } from '../parts/Notice';
import { ChoiceQuestionForm } from './ChoiceQuestionForm';
import { CurrencyQuestionForm } from './CurrencyQuestionForm';
import { NamesQuestionForm } from './NamesQuestionForm';
import { ValuesQuestionForm } from './ValuesQuestionForm';

/** What the person may decide about their orders, with the numbers of each answer; the open ones they must. */
export function OrderQuestions(props: {
  readonly orders: OrdersPreview;
  readonly busy: boolean;
  readonly onAnswer: (answers: Partial<OrderAnswers>) => void;
}) {
  const { texts } = usePage();
  const { orders, busy, onAnswer } = props;
  if (orders.questions.length === 0) return null;
  return (
    <section class="questions" aria-labelledby="questions">
      <h2 id="questions">{texts.orders.questions.title}</h2>
      {orders.questions.some(({ open }) => open) && (
        <Notice>
          <p>{texts.orders.questions.open}</p>
        </Notice>
      )}
      {orders.questions.map(question => {
        const { kind } = question;
        if ('values' in question) {
          return (
            <ValuesQuestionForm
              key={kind}
              question={question}
              currency={orders.currency}
              busy={busy}
              onAnswer={values => onAnswer(kind === 'status' ? { statuses: values } : { documents: values })}
            />
          );
        }
        if ('currencies' in question) {
          return (
            <CurrencyQuestionForm key={kind} question={question} busy={busy} onAnswer={rates => onAnswer({ rates })} />
          );
        }
        if ('groups' in question) {
          return (
            <NamesQuestionForm
              key={kind}
              question={question}
              currency={orders.currency}
              busy={busy}
              onAnswer={names => onAnswer({ names })}
            />
          );
        }
        return (
          <ChoiceQuestionForm
            key={kind}
            question={question}
            currency={orders.currency}
            busy={busy}
            onAnswer={way => onAnswer({ [question.kind]: way })}
          />
        );
      })}
    </section>
  );
}
