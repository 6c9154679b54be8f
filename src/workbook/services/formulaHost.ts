import type { FormulaHost } from '../engine/FormulaHost';
import type { RunningScript } from './startExecution';
import { momentOf, serialOf } from './wallClock';

/**
 * The add-on's formulas for the engine, run by the built script. They are pure, so that one context serves all of them:
 * it is started when the first formula computes.
 */
export function formulaHost(names: ReadonlySet<string>, timeZone: string, start: () => RunningScript): FormulaHost {
  let running: RunningScript | null = null;
  const script = (): RunningScript => {
    running ??= start();
    return running;
  };
  return {
    has: name => names.has(name),
    call: (name, args) => script().call(name, args),
    createArray: length => new (script().execution.world.Array)(length),
    createDate: serial => new (script().execution.world.Date)(momentOf(serial, timeZone)),
    serialOf: milliseconds => serialOf(milliseconds, timeZone),
  };
}
