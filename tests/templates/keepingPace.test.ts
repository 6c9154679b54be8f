import { beforeAll, describe, expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { Row } from '../../src/templates/planSheet';
import { startRows } from '../../src/templates/startRows';
import type { Workbook } from '../../src/workbook/workbook';
import { plannedColumn } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';

// Today is 1 July: 16 June, 17 May, 17 April and 18 March.
const [JUNE, MAY, APRIL, MARCH] = [TODAY - 15, TODAY - 45, TODAY - 75, TODAY - 105];

const CHANNEL: readonly Row[] = [
  { month: JUNE, salesperson: 'Anna', meetings: 6, asked: 4 },
  { month: MAY, salesperson: ' ANNA', meetings: 4 },
  { month: MARCH, salesperson: 'Anna', meetings: 50 },
  { month: JUNE, salesperson: 'Jan*', meetings: 5 },
  { month: APRIL, salesperson: 'Jan*', meetings: 3 },
  { month: JUNE, salesperson: null, meetings: 40 },
  { month: JUNE, salesperson: 'Ola', meetings: null },
  { month: 'soon', salesperson: 'Jan*', meetings: 5 },
  { month: TODAY + 3000, salesperson: 'Jan*', meetings: 9 },
  { month: JUNE, salesperson: 'Piotr', meetings: 1 },
  { month: JUNE, salesperson: 'Ewa', meetings: 2 },
  { month: APRIL, salesperson: 'Olga', meetings: 2 },
];
const referral = (salesperson: string | null, date: number, more: Row = {}) => ({ salesperson, date, ...more });
const LOG: readonly Row[] = [
  referral('anna', JUNE, { quality: 5, stage: 'Deal' }),
  referral('Anna', JUNE, { quality: 4, stage: 'Meeting' }),
  referral('Anna', JUNE, { stage: 'No deal' }),
  referral('Anna', MAY, { quality: 3, stage: 'Received' }),
  ...Array.from({ length: 8 }, (_, i) => referral('Jan*', JUNE, { from: `Asked ${i}` })),
  ...Array.from({ length: 5 }, () => referral('Ewa', JUNE, { from: 'Another', quality: 2 })),
  referral('Janusz', JUNE),
  referral('Ola', JUNE),
  referral(null, JUNE, { quality: 1, stage: 'Deal' }),
].map((row, i) => ({ from: 'Client', prospect: `Prospect ${i}`, ...row }));

const settings = (paceMonths: number): readonly Row[] =>
  startRows(templates.settings, templateTexts.en, TODAY).map(row =>
    row.id === 'paceMonths' ? { ...row, value: paceMonths } : row,
  );
const workbookOf = (paceMonths: number) =>
  plannedWorkbook({ channel: CHANNEL, referrals: LOG, settings: settings(paceMonths) }, 'en');
const list = (workbook: Workbook, key: string) => plannedColumn(workbook, 'overview', key, 6);

describe('who keeps pace, person by person', () => {
  let workbook: Workbook;
  beforeAll(() => {
    workbook = workbookOf(3);
  });

  it('names each salesperson of the last three months once, those furthest below the norm first, and no row of all', () => {
    expect(list(workbook, 'pacePerson')).toEqual(['Anna', 'Olga', 'Piotr', 'Jan*', 'Ewa', '']);
  });

  it.each([
    ['paceMeetings', [10, 2, 1, 8, 2, '']],
    ['paceReceived', [4, 0, 0, 8, 5, '']],
    ['paceReceivedNorm', [10, 2, 1, 8, 2, '']],
    // (5 + 4 + 3) ÷ 3; who has no grade has no mean.
    ['paceQuality', [4, '', '', '', 2, '']],
    // Four typed for June, one in the log of May; April lies before the first ask that is logged.
    ['paceAsks', [5, '', 0, 8, 1, '']],
    ['paceReferralMeetings', [2, 0, 0, 0, 0, '']],
    ['paceDeals', [1, 0, 0, 0, 0, '']],
    ['paceDealsNorm', [0.2, 0, 0, 0, 0, '']],
  ])('adds up %s of those months, however the name is spelled', (key, expected) => {
    expect(list(workbook, key)).toEqual(expected);
  });

  it('judges the months together: behind or ahead only where that is hardly chance', () => {
    // At most 4 where 10 are expected: 3 in 100. 5 and more where 2 are: 5 in 100. None of 2, or of 1: 14 and 37.
    expect(list(workbook, 'paceOfReferrals')).toEqual([
      'behind',
      'too few to judge',
      'too few to judge',
      'on norm',
      'ahead',
      '',
    ]);
    expect(list(workbook, 'paceOfDeals').slice(0, 2)).toEqual(['too few to judge', 'too few to judge']);
  });

  it('looks back over as many months as Settings say', () => {
    const june = workbookOf(1);
    expect(list(june, 'pacePerson')).toEqual(['Anna', 'Piotr', 'Jan*', 'Ewa', '', '']);
    expect(list(june, 'paceMeetings')).toEqual([6, 1, 5, 2, '', '']);
    expect(list(june, 'paceReceived')).toEqual([3, 0, 8, 5, '', '']);
    const fourMonths = workbookOf(4);
    expect(list(fourMonths, 'paceMeetings')[0]).toBe(60);
  });
});
