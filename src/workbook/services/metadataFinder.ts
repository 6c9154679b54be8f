import type { Annotation } from '../engine/AnnotationsPlugin';
import { allMetadata, createMetadata, locationType } from './developerMetadata';
import type { Execution } from './Execution';
import { idNumber } from './idNumber';
import { service } from './service';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** createDeveloperMetadataFinder(): a sheet's finder sees the sheet's, its rows' and its columns' metadata. */
export function createMetadataFinder(execution: Execution, sheetId: string | null): Finder {
  const wanted: ((found: Annotation) => boolean)[] = [found => sheetId === null || found.sheetId === sheetId];
  const narrow = (test: (found: Annotation) => boolean): Finder => {
    wanted.push(test);
    return finder;
  };
  const finder: Finder = service<Finder>(execution, 'DeveloperMetadataFinder', {
    withKey: key => narrow(({ content }) => content.key === key),
    withValue: value => narrow(({ content }) => content.value === value),
    withId: id => narrow(found => idNumber(found.id) === id),
    withVisibility: visibility => narrow(({ content }) => content.visibility === String(visibility)),
    withLocationType: type => narrow(found => locationType(found) === type),
    find: () =>
      execution.world.Array.from(
        allMetadata(execution)
          .filter(found => wanted.every(test => test(found)))
          .map(({ id }) => createMetadata(execution, id)),
      ),
  });
  return finder;
}
