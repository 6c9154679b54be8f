import { renewSideSheet } from '../../../book/renewSideSheet';
import { readSources, type SourcesSheet } from './readSources';

/**
 * Brings the sheet to the present language and template, before rows in these words join it. Gives it as it stands then.
 */
export function renewSources(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, read: SourcesSheet): SourcesSheet {
  renewSideSheet(spreadsheet, 'sources', read.sheet);
  return readSources(spreadsheet) ?? read;
}
