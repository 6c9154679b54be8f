import type { ChoiceQuestion } from '../../contract/orders';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';

/** One of a few ways to read all rows, with what the orders come to in each, and rows that depend on it. */
export function ChoiceQuestionForm(props: {
  readonly question: ChoiceQuestion;
  readonly currency: string;
  readonly busy: boolean;
  readonly onAnswer: (way: string) => void;
}) {
  const { texts, numbers } = usePage();
  const { questions, choices, days } = texts.orders;
  const { kind, open, chosen, ways, examples } = props.question;
  const { legend, ...labels }: Readonly<Record<string, string>> = choices[kind];
  const note = ({ rows, revenue, firstDay, lastDay }: ChoiceQuestion['ways'][number]) =>
    rows === 0
      ? questions.noRows
      : fill(questions.way, {
          rows: numbers.counted(texts.common.rows, rows),
          revenue: numbers.money(revenue, props.currency),
          days: fill(days, { first: numbers.day(firstDay), last: numbers.day(lastDay) }),
        });
  const reading = (value: string | number | null) => {
    if (value === null) return questions.left;
    return typeof value === 'number' ? numbers.decimal(value) : numbers.day(value);
  };
  return (
    <fieldset class="question" disabled={props.busy}>
      <RadioChoice
        legend={legend!}
        choices={ways.map(way => ({ value: way.way, label: labels[way.way]!, note: note(way) }))}
        chosen={open ? null : chosen}
        onChoose={props.onAnswer}
      />
      {examples.length > 0 && (
        <ul class="note">
          {examples.map(({ row, shown, readings }) => (
            <li key={row}>
              {fill(shown === '' ? questions.example : questions.exampleShown, {
                row,
                shown,
                readings: readings.map(reading).join(' / '),
              })}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
