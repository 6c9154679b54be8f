import type { SettingValue } from '../../../contract/settings';
import type { RowCell } from '../../../templates/planSheet';
import type { StartRow } from '../../../templates/sheetTemplate';
import { askedDay } from '../../book/askedDay';
import { catalogue } from '../../book/catalogue';
import type { Reading } from '../../book/Reading';
import type { OurContent } from '../../book/readSheet';
import { type SettingRule, settingRule } from './settingRule';

/** A setting that the Settings sheet has. */
export interface SettingCell extends SettingRule {
  readonly id: string;
  readonly start: StartRow;
  /** Row below the headers, from 0. */
  readonly row: number;
  readonly cell: RowCell;
  readonly value: SettingValue;
  readonly computed: boolean;
}

/** The Settings sheet and its settings in the template's order; null where there is none. Rows people deleted are absent. */
export function readSettings(
  reading: Reading,
): { readonly read: OurContent; readonly settings: readonly SettingCell[] } | null {
  const read = reading.read('settings', ['id', 'value']);
  if (read === null) return null;
  const { start = [] } = catalogue().templates.settings;
  const settings = start.flatMap((begin): SettingCell[] => {
    const row = read.rows.findIndex(({ id }) => id === begin.id);
    if (begin.id === undefined || row < 0) return [];
    const rule = settingRule(begin);
    const cell = read.rows[row]!.value ?? null;
    const computed = read.typedFormulas.some(typed => typed.row === row && typed.key === 'value');
    return [{ id: begin.id, start: begin, ...rule, row, cell, value: seenValue(rule, cell), computed }];
  });
  return { read, settings };
}

function seenValue({ kind }: SettingRule, cell: RowCell): SettingValue {
  if (kind === 'day') return askedDay(cell);
  return typeof cell === 'number' || typeof cell === 'string' ? cell : null;
}
