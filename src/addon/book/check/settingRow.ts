import type { Row } from '../../../templates/planSheet';
import { startRows } from '../../../templates/startRows';
import { catalogue } from '../catalogue';
import type { Reading } from '../Reading';

/** The row of a setting as a new Settings sheet has it. */
export function settingRow({ texts, today }: Pick<Reading, 'texts' | 'today'>, id: string): Row {
  return startRows(catalogue().templates.settings, texts, today).find(row => row.id === id) ?? {};
}
