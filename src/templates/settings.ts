import { columnOf } from './columnOf';
import { settingsStart } from './settingsStart';
import type { Column, SheetTemplate } from './sheetTemplate';

const column = columnOf('settings');

/** Norms, hours, chances and lists that all other sheets reckon with, each default beside its source. */
export const settings: SheetTemplate = {
  id: 'settings',
  title: 'settings.title',
  hint: 'settings.hint',
  keyColumn: 'id',
  valueColumn: 'value',
  frozenColumns: 0,
  columns: [
    column('id', { content: 'text', filledBy: 'addon', width: 120, hidden: true }),
    column('topic', { content: 'text', filledBy: 'addon', width: 190 }),
    column('setting', { content: 'text', filledBy: 'addon', width: 340 }),
    column('value', { content: 'general', filledBy: 'person', width: 110 }),
    column('source', { content: 'text', filledBy: 'addon', width: 440 }),
    { key: 'gapSalespeople', gap: true },
    column('salespeople', list(170)),
    { key: 'gapClientStages', gap: true },
    column('clientStages', list(160, 7)),
    { key: 'gapReferralStages', gap: true },
    column('referralStages', list(160, 5)),
    { key: 'gapQuality', gap: true },
    column('quality', { content: 'count', filledBy: 'person', width: 80, rows: 5 }),
    column('qualityListen', chance()),
    column('qualityContact', chance()),
    column('qualityConversion', chance()),
    { key: 'gapRefusals', gap: true },
    column('refusals', list(310)),
    column('refusalSide', list(110)),
    { key: 'gapLeaving', gap: true },
    column('leaving', list(310)),
    column('leavingCause', list(110)),
    { key: 'gapSkills', gap: true },
    column('skills', list(330, 3)),
    column('skillNote', list(480, 3)),
    { key: 'gapMatch', gap: true },
    column('tiers', list(110, 3)),
    column('quadrants', list(110, 4)),
    column('kinds', list(130, 2)),
  ],
  start: settingsStart,
  charts: [],
};

function list(width: number, rows?: number): Omit<Column, 'key' | 'header' | 'note'> {
  return { content: 'text', filledBy: 'person', width, ...(rows !== undefined && { rows }) };
}

function chance(): Omit<Column, 'key' | 'header' | 'note'> {
  return {
    content: 'share',
    filledBy: 'person',
    width: 110,
    rows: 5,
    validation: { kind: 'number', min: 0, max: 1, help: 'settings.chance.help' },
  };
}
