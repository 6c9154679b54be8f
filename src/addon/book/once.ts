/** Asks when it is first wanted. */
export function once<T>(ask: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: ask() };
    return answer.value;
  };
}

/** The same by key; what is not there is asked for again. `answers` may know some before they are asked for. */
export function onceThere<Key, T>(
  ask: (key: Key) => T | null,
  answers: Map<Key, T> = new Map(),
): (key: Key) => T | null {
  return key => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(key);
    if (answer !== null) answers.set(key, answer);
    return answer;
  };
}
