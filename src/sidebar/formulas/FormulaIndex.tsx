import { useEffect, useRef } from 'preact/hooks';
import type { FormulaName } from '../../i18n/functions/FunctionHelp';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { type FoundTopic, findFormulas } from './findFormulas';

/** The formulas by topic, each with its line of meaning, narrowed by what is typed. */
export function FormulaIndex(props: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** The one that the person has just come back from: the focus goes there. */
  readonly former: FormulaName | null;
  readonly onChoose: (name: FormulaName) => void;
}) {
  const { help, texts, numbers, announce } = usePage();
  const { formulas } = texts;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.former) list.current?.querySelector<HTMLElement>(`[data-name=${props.former}]`)?.focus();
  }, []);
  const found = findFormulas(help, formulas, props.typed);
  const type = (typed: string) => {
    props.onType(typed);
    const count = findFormulas(help, formulas, typed).reduce((sum, { names }) => sum + names.length, 0);
    announce(numbers.counted(formulas.found, count));
  };
  return (
    <>
      <Heading>{formulas.title}</Heading>
      <p class="lead">{formulas.lead}</p>
      <div class="field">
        <label for="filter">{formulas.filter}</label>
        <input
          id="filter"
          type="text"
          maxLength={100}
          autocomplete="off"
          value={props.typed}
          onInput={event => type(event.currentTarget.value)}
        />
      </div>
      <div ref={list}>
        {found.map(topic => (
          <Topic key={topic.topic} {...topic} onChoose={props.onChoose} />
        ))}
      </div>
      {found.length === 0 && <p class="nothing">{formulas.nothingFound}</p>}
    </>
  );
}

function Topic({ topic, names, onChoose }: FoundTopic & { readonly onChoose: (name: FormulaName) => void }) {
  const { formulas } = usePage().texts;
  return (
    <section aria-labelledby={topic}>
      <h2 id={topic}>{formulas.topics[topic]}</h2>
      <ul class="plain">
        {names.map(name => (
          <li key={name} class="formula-line">
            <button type="button" class="formula" data-name={name} onClick={() => onChoose(name)}>
              <span class="formula-name">{name}</span>
              <span class="note">{formulas.meanings[name]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
