import type { Style } from '@odoo/o-spreadsheet';
import { fill } from '../../i18n/fill';
import type { SheetDraft } from '../files/withSheet';
import type { DemoFirm } from './demoFirm';
import type { DemoSheetId } from './demoSheetIds';

/** A sheet of the demo that the guide leads to. */
export interface GuidedSheet {
  readonly id: DemoSheetId;
  readonly sheetId: string;
  readonly name: string;
}

/** The first sheet of the demo: three formulas to try, what is on the other sheets, and what to do next. */
export function startSheet({ texts }: DemoFirm, sheets: readonly GuidedSheet[], menu: string): SheetDraft {
  const { start, orders, referralProfit } = texts;
  const { time, ideal, referrals, guide } = start;
  const inputs = [2, 0.8, 0.5, 0.25, referralProfit, 3, 0.1];
  const afterGuide = GUIDE + sheets.length + 2;
  const cells: Record<string, string> = {
    B2: start.title,
    B3: start.lead,
    B5: time.heading,
    B6: time.share,
    C6: '0.7',
    B7: time.result,
    C7: '=TIME_SHARE(C6)',
    D7: shown('TIME_SHARE(C6)'),
    B9: ideal.heading,
    ...Object.fromEntries(ideal.traits.map((trait, at) => [`${'CDEFG'[at]}10`, trait])),
    B11: ideal.client,
    ...Object.fromEntries([4, 2, -1, 3, 0].map((score, at) => [`${'CDEFG'[at]}11`, String(score)])),
    B12: ideal.result,
    C12: '=IDEAL_SCORE(C11:G11)',
    D12: '=IDEAL_SCORE(C11:G11,,"percent")',
    E12: shown('IDEAL_SCORE(C11:G11)'),
    B14: referrals.heading,
    ...Object.fromEntries(referrals.inputs.map((label, at) => [`B${15 + at}`, label])),
    ...Object.fromEntries(inputs.map((value, at) => [`C${15 + at}`, String(value)])),
    B22: referrals.result,
    C22: '=REFERRAL_VALUE(C15,C16,C17,C18,C19,C20,C21)',
    D22: shown('REFERRAL_VALUE(C15;C16;C17;C18;C19;C20;C21)'),
    [`B${GUIDE}`]: guide.heading,
    ...Object.fromEntries(
      sheets.flatMap(({ id, sheetId, name }, i) => [
        [`B${GUIDE + 1 + i}`, `[${name}](o-spreadsheet://${sheetId})`],
        [`C${GUIDE + 1 + i}`, guide.lines[id]],
      ]),
    ),
    [`B${afterGuide}`]: start.nextHeading,
    [`B${afterGuide + 1}`]: fill(start.next, { menu, orders }),
  };
  return {
    name: start.sheet,
    rows: 60,
    columns: 10,
    cells,
    styles: {
      B2: { bold: true, fontSize: 18, textColor: TEAL },
      B3: { textColor: QUIET },
      B5: HEADING,
      B9: HEADING,
      B14: HEADING,
      [`B${GUIDE}`]: HEADING,
      [`B${afterGuide}`]: HEADING,
      C6: INPUT,
      'C10:G10': { ...QUIET_LABEL, align: 'center', wrapping: 'wrap', verticalAlign: 'bottom' },
      'C11:G11': { ...INPUT, align: 'center' },
      'C15:C21': INPUT,
      C7: RESULT,
      'C12:D12': { ...RESULT, align: 'center' },
      C22: RESULT,
      D7: QUIET_LABEL,
      E12: QUIET_LABEL,
      D22: QUIET_LABEL,
    },
    formats: {
      'C6:C7': '0%',
      C12: '0.0',
      D12: '0%',
      'C16:C18': '0%',
      C19: '#,##0',
      C21: '0%',
      C22: '#,##0',
    },
    columnSizes: [24, 310, 104, 104, 104, 104, 104],
    rowSizes: { 1: 36, 9: 40 },
    gridLines: false,
  };
}

/** Row of the guide's heading. */
const GUIDE = 24;
const TEAL = '#0F766E';
const QUIET = '#6B7280';
const HEADING: Style = { bold: true, fontSize: 12 };
const INPUT: Style = { fillColor: '#FEF6E7' };
const RESULT: Style = { bold: true, fillColor: '#E6F4F2', textColor: TEAL };
const QUIET_LABEL: Style = { textColor: QUIET };

/** A formula to be read, not computed. */
function shown(formula: string): string {
  return `'=${formula}`;
}
