type Method = (this: never, ...args: never[]) => unknown;

/** A method of the engine that we replace and nobody promised us: throws at the start where the engine lost it. */
export function engineMethod<Target extends object, Name extends keyof Target & string>(
  target: Target | undefined,
  name: Name,
): Target[Name] {
  const method: unknown = target?.[name];
  if (typeof method === 'function') return method as Target[Name] & Method;
  throw new Error(`o-spreadsheet has no ${name} where it had one: what replaces it here needs another place.`);
}
