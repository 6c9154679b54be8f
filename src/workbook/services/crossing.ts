import type { World } from './World';

/**
 * A copy of a value as google.script.run carries it: numbers, texts, booleans, null, and objects and arrays of these.
 * undefined in an array becomes null, in an object it is dropped; a Date, a function or a circle does not cross.
 */
export function crossing(value: unknown, world: Pick<World, 'Array' | 'Object'>, path = ''): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || (path.match(/\./g)?.length ?? 0) > DEEPEST) throw illegal(path);
  if (Array.isArray(value)) {
    const copy: unknown[] = new world.Array(value.length);
    for (let i = 0; i < value.length; i++) copy[i] = crossing(value[i], world, `${path}.${i}`);
    return copy;
  }
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(path);
  const copy = new world.Object() as Record<string, unknown>;
  for (const [key, inside] of Object.entries(value)) {
    if (inside !== undefined) copy[key] = crossing(inside, world, `${path}.${key}`);
  }
  return copy;
}

const DEEPEST = 100;

function illegal(path: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${path.slice(1) || '0'}`);
}
