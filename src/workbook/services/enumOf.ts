/** An enum of Google: each value is itself and prints as its name. */
export function enumOf<Enum>(...names: readonly Extract<keyof Enum, string>[]): Enum {
  return Object.freeze(
    Object.fromEntries(names.map(name => [name, Object.freeze({ toString: () => name, name: () => name })])),
  ) as Enum;
}
