import { type Holes, Prose } from './Prose';

/** Texts one below the other, with their {holes} filled. */
export function ProseList({ texts, holes }: { readonly texts: readonly string[]; readonly holes?: Holes }) {
  return (
    <ul>
      {texts.map(text => (
        <li key={text}>
          <Prose text={text} holes={holes} />
        </li>
      ))}
    </ul>
  );
}
