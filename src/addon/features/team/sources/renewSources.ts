import type { Edit } from '../../../book/Edit';
import { renewSideSheet } from '../../../book/renewSideSheet';
import { readSources, type SourcesSheet } from './readSources';

/**
 * Brings the sheet to the present language and template, before rows in these words join it. Gives it as it stands then.
 */
export function renewSources(edit: Edit, read: SourcesSheet): SourcesSheet {
  renewSideSheet(edit, 'sources', read.sheet);
  return readSources(edit) ?? read;
}
