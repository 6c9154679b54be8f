import type { Execution } from './Execution';
import { service } from './service';
import { ServiceError } from './serviceError';

type Properties = GoogleAppsScript.Properties.Properties;

/** PropertiesService: three stores of strings, 9 KB a value and 500 KB a store, kept with the workbook. */
export function propertiesService(execution: Execution): GoogleAppsScript.Properties.PropertiesService {
  const { document, script } = execution.state.properties;
  return service<GoogleAppsScript.Properties.PropertiesService>(execution, 'PropertiesService', {
    getDocumentProperties: () => createStore(execution, document),
    getUserProperties: () => createStore(execution, execution.userProperties),
    getScriptProperties: () => createStore(execution, script),
  });
}

function createStore(execution: Execution, values: Record<string, string>): Properties {
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (bytes(text) > VALUE_LIMIT) throw new ServiceError('Argument too large: value');
    const others = Object.entries(values).filter(([other]) => other !== key);
    const total = others.reduce((sum, [name, kept]) => sum + bytes(name) + bytes(kept), bytes(key) + bytes(text));
    if (total > STORE_LIMIT) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    values[key] = text;
  };
  const store: Properties = service<Properties>(execution, 'Properties', {
    getProperty: key => values[key] ?? null,
    getKeys: () => execution.world.Array.from(Object.keys(values)),
    getProperties: () => Object.assign(new execution.world.Object() as Record<string, string>, values),
    setProperty: (key, value) => {
      set(key, value);
      return store;
    },
    setProperties: (properties: Record<string, string>, deleteOthers = false) => {
      if (deleteOthers) for (const key of Object.keys(values)) delete values[key];
      for (const [key, value] of Object.entries(properties)) set(key, value);
      return store;
    },
    deleteProperty: key => {
      delete values[key];
      return store;
    },
    deleteAllProperties: () => {
      for (const key of Object.keys(values)) delete values[key];
      return store;
    },
  });
  return store;
}

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
