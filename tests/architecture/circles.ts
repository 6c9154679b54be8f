import type { SourceFile } from './sourceFiles';

/** Circles of imports, each as `a → b → a`; at least one for every knot there is, none where all run one way. */
export function circles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(files.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]));
  const left = new Set<string>();
  const way: string[] = [];
  const closed: string[] = [];
  const walk = (path: string) => {
    const since = way.indexOf(path);
    if (since >= 0) closed.push([...way.slice(since), path].join(' → '));
    if (since >= 0 || left.has(path)) return;
    way.push(path);
    for (const target of targets.get(path) ?? []) walk(target);
    way.pop();
    left.add(path);
  };
  for (const path of targets.keys()) walk(path);
  return closed;
}
