import type { ComponentChildren } from 'preact';

/** Answers beside their questions. */
export function AnswerList({ answers }: { readonly answers: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="answers">
      {answers.map(([question, answer]) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
