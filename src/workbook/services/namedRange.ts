import type { Execution } from './Execution';
import { edit } from './edit';
import { placeInside } from './placeInside';
import { placeOfRange } from './placeOfRange';
import { rangeData } from './rangeData';
import { service } from './service';
import { ServiceError } from './serviceError';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** A NamedRange of the script. */
export function createNamedRange(execution: Execution, name: string): NamedRange {
  const named: NamedRange = service<NamedRange>(execution, 'NamedRange', {
    getName: () => name,
    getRange: () => {
      const found = execution.readLayout().getNamedRange(name);
      if (found === undefined) throw new ServiceError(`The named range ${name} no longer exists.`);
      return execution.make.range(placeOfRange(found.range));
    },
    setRange: range => {
      nameRange(execution, name, range);
      return named;
    },
    remove: () => execution.writes.add({ type: 'DELETE_NAMED_RANGE', name }),
  });
  return named;
}

/** setNamedRange(): a name that exists moves to the new range. */
export function nameRange(execution: Execution, name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
  // Google keeps a name for the rows that are there: A2:A is A2:A1000, and does not grow with its sheet.
  const { open: _, ...place } = placeInside(range);
  // Without a sheet the engine checks the range against whichever sheet its grid shows.
  const where = { sheetId: place.sheetId, ranges: [rangeData(place)] };
  const known = execution.writes.hasName(name);
  if (!known && !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw new ServiceError(`The name ${name} is invalid.`);
  edit(execution, { sheetId: place.sheetId }).add(
    known
      ? { type: 'UPDATE_NAMED_RANGE', oldRangeName: name, newRangeName: name, ...where }
      : { type: 'CREATE_NAMED_RANGE', name, ...where },
  );
}
