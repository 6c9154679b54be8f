import { type Holes, Prose } from './Prose';

/** Numbered steps side by side, each with the {holes} of its text filled. */
export function StepList({ steps, holes }: StepListProps) {
  return (
    <ol class="steps">
      {steps.map(({ title, text }, i) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>
            <Prose text={text} holes={holes[i]} />
          </p>
        </li>
      ))}
    </ol>
  );
}

interface StepListProps {
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  readonly holes: readonly Holes[];
}
