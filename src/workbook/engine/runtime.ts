// Loaded before the engine: Node 20 lacks Object.groupBy, and the engine reports every step to console.debug.
const objects: ObjectConstructor & { groupBy?: typeof groupBy } = Object;
objects.groupBy ??= groupBy;
console.debug = () => {};

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
}
