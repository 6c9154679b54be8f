import { templateTexts } from '../../src/i18n/templates';
import type { TemplateText } from '../../src/i18n/templates/TemplateTexts';
import { templates } from '../../src/templates';
import { type CellContent, isColumn, type TemplateId } from '../../src/templates/sheetTemplate';

/** What people type into such a cell: mostly what belongs there, at times something else. */
const TYPED: Readonly<Record<CellContent, readonly string[]>> = {
  text: ['Alfa', 'beta', 'Gamma ', 'Nowak*', '>5', 'Delta', 'Omega', '', 'call', 'x'],
  count: ['0', '1', '2', '3', '5', '', '12', 'many'],
  number: ['0', '1', '2.5', '4', '', '7'],
  money: ['0', '100', '250.5', '1200', '', '-50', '5000'],
  share: ['0', '0.1', '0.5', '0.8', '1', ''],
  day: ['45990', '46000', '46023', '46040', '46060', ''],
  month: ['45992', '46023', '46054', ''],
  score: ['-5', '-2', '0', '1', '3', '5', ''],
  meanScore: ['1'],
  weight: ['0', '1', '2', '3', ''],
  general: ['0.1', '1', '2', '3'],
  check: ['TRUE', 'FALSE', ''],
};

const NAMES = ['Anna', 'jan', 'Ewa ', '', 'Anna '];

const texts = (...keys: readonly TemplateText[]) => keys.map(key => templateTexts.en[key]);

const OWN: Readonly<Record<string, readonly string[]>> = {
  salesperson: NAMES,
  who: NAMES,
  owner: NAMES,
  kind: [...texts('settings.kinds.existing', 'settings.kinds.new'), ''],
  stage: [
    ...texts(
      'settings.referralStages.received',
      'settings.referralStages.contacted',
      'settings.referralStages.meeting',
    ),
    ...texts('settings.referralStages.deal', 'settings.referralStages.lost'),
    '',
  ],
  quality: ['1', '2', '3', '4', '5', ''],
  refusal: [...texts('settings.refusals.distrust', 'settings.refusals.forgot'), ''],
  reason: [...texts('settings.leaving.price', 'settings.leaving.silence'), ''],
  list: texts('settings.list.salespeople', 'settings.list.refusals', 'settings.list.leaving', 'settings.list.lost'),
  entry: ['Ewa', 'Too dear', 'Moved away', 'Jan'],
  side: [...texts('settings.leavingCause.internal', 'settings.refusalSide.own'), ''],
  // Of the Settings: what a person would type into any of them stays a number.
  value: ['0.2', '1', '2', '3'],
};

export function typingFor(id: TemplateId, key: string, share: number): string {
  const column = templates[id].columns.filter(isColumn).find(candidate => candidate.key === key);
  const words = OWN[key] ?? TYPED[column?.content ?? 'text'];
  return words[Math.floor(share * words.length)]!;
}
