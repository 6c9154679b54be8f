import { checkPermission } from './checkPermission';
import { checkSignature } from './checkSignature';
import type { Execution } from './Execution';

/**
 * A service of Google as the script sees it: every call is counted, its arguments and the run's rights are checked, and
 * what is not here yet says so instead of being undefined. Methods take their arguments as Google's take them, more than
 * three where Google has more.
 */
export function service<Full extends object>(execution: Execution, name: string, methods: Partial<Full>): Full {
  return new Proxy(methods as Full, {
    get(target, key) {
      const method: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return method;
      if (key === 'toString' && !Object.hasOwn(target, key)) return () => name;
      if (method === undefined) throw inWorld(execution, new Error(`${name}.${key} is not implemented here`));
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        try {
          execution.intercept({ service: name, method: key, args });
          checkPermission(execution.mode, name, key);
          checkSignature(name, key, args);
          return method.apply(target, args);
        } catch (error) {
          throw inWorld(execution, error);
        }
      };
    },
  });
}

/** Errors of this world become errors of the script's world, so that its instanceof holds. */
function inWorld({ world }: Execution, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const thrown = new world.Error(error.message);
  thrown.name = error.name === 'Error' ? 'Exception' : error.name;
  return thrown;
}
