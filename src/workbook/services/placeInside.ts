import type { Place } from './Place';

type Range = GoogleAppsScript.Spreadsheet.Range;

const places = new WeakMap<Range, Place>();

/** Remembers the place behind a Range that is handed to the script. */
export function keepPlace(range: Range, place: Place): Range {
  places.set(range, place);
  return range;
}

/** The place behind a Range that the script hands back. */
export function placeInside(range: Range): Place {
  const place = places.get(range);
  if (place === undefined) throw new TypeError('This is not a Range of this spreadsheet.');
  return place;
}
