import type { AddonMenu, DistFiles, ServiceCall } from '../workbook';
import { timeOf } from './timeOf';

/** The workbook here as slow as Google by the table of costs. */
export interface Slowness {
  /** Told of every call of a service. */
  readonly intercept: (call: ServiceCall) => void;
  /** Milliseconds that the run which has just ended would have taken: the middle of what is known. */
  timeOfRun(functionName: string, menus: readonly AddonMenu[]): number;
}

/** Counts the calls of one run after the other. */
export function slowness(files: DistFiles): Slowness {
  let calls: ServiceCall[] = [];
  return {
    intercept: call => calls.push(call),
    timeOfRun(functionName, menus) {
      const began = menus.some(menu => isInMenu(menu, functionName)) ? 'menuClick' : 'sidebarCall';
      const { least, most } = timeOf({ began, calls }, files);
      calls = [];
      return (least + most) / 2;
    },
  };
}

function isInMenu({ items }: AddonMenu, functionName: string): boolean {
  return items.some(entry =>
    entry.kind === 'menu'
      ? isInMenu(entry.menu, functionName)
      : entry.kind === 'item' && entry.functionName === functionName,
  );
}
