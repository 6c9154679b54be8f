import { Refusal } from '../../contract/Refusal';
import { findExample } from './ourSheets';
import type { Reading } from './Reading';

/** Refuses to put what a person has of their own among what is invented. */
export function refuseExample({ spreadsheet }: Reading): void {
  if (findExample(spreadsheet).length > 0) throw new Refusal('exampleThere');
}
