import type { TemplateText } from '../i18n/templates/TemplateTexts';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import { LABELS, type LabelId } from './settingLabels';
import type { Column, Formula, SheetTemplate, StartRow } from './sheetTemplate';

const column = columnOf('lists');

const REFUSALS = {
  client: ['character', 'distrust', 'answerable', 'motive', 'nobody'],
  own: ['forgot', 'howToAsk', 'noBond'],
} as const;
const LEAVING = {
  internal: ['silence', 'promise', 'complaint', 'newPerson'],
  market: ['price', 'noNeed', 'closed', 'decider'],
} as const;
const LOST = ['price', 'competitor', 'noNeed', 'badTime', 'decider', 'noContact'] as const;

/** Who sells, why clients refuse to refer, why they leave, and why a deal was lost: an entry in one row, so that none takes another with it. */
export const lists: SheetTemplate = {
  id: 'lists',
  title: 'lists.title',
  hint: 'lists.hint',
  frozenColumns: 0,
  columns: [
    column('list', {
      content: 'text',
      filledBy: 'person',
      width: 250,
      validation: {
        kind: 'words',
        words: [LABELS.listSalespeople, LABELS.listRefusals, LABELS.listLeaving, LABELS.listLost],
        help: 'lists.list.help',
      },
    }),
    column('entry', { content: 'text', filledBy: 'person', width: 330 }),
    column('side', {
      content: 'text',
      filledBy: 'person',
      width: 130,
      validation: {
        kind: 'words',
        words: [
          'settings.refusalSide.client',
          'settings.refusalSide.own',
          'settings.leavingCause.internal',
          'settings.leavingCause.market',
        ],
        help: 'lists.side.help',
      },
    }),
    { key: 'gapLists', gap: true },
    column('salespeople', computed(170, entries('[entry]', 'listSalespeople'))),
    column('refusals', computed(330, entries('[entry]', 'listRefusals'))),
    column('refusalSide', computed(110, entries('[side]', 'listRefusals'))),
    column('leaving', computed(330, entries('[entry]', 'listLeaving'))),
    column('leavingCause', computed(110, entries('[side]', 'listLeaving'))),
    column('lostReasons', computed(250, entries('[entry]', 'listLost'))),
    hiddenColumn('leavingKey', 'text', `IF([@leaving]="";"";${comparable('[@leaving]')})`),
    hiddenColumn('refusalKey', 'text', `IF([@refusals]="";"";${comparable('[@refusals]')})`),
  ],
  start: [
    ...Object.entries(REFUSALS).flatMap(([side, reasons]) =>
      reasons.map(reason =>
        entry('listRefusals', `settings.refusals.${reason}`, `settings.refusalSide.${side}` as TemplateText),
      ),
    ),
    ...Object.entries(LEAVING).flatMap(([cause, reasons]) =>
      reasons.map(reason =>
        entry('listLeaving', `settings.leaving.${reason}`, `settings.leavingCause.${cause}` as TemplateText),
      ),
    ),
    ...LOST.map(reason => entry('listLost', `settings.lost.${reason}`)),
  ],
  charts: [],
};

/** What the rows of one list hold, without rows that name none. */
function entries(cells: Formula, list: LabelId): Formula {
  const isListed = `${comparable('[list]')}=${comparable(`[settings.${list}]`)}`;
  return `ARRAYFORMULA(IFERROR(FILTER(IF(${cells}="";"";${cells});${isListed};[entry]<>"";[#]=FALSE);""))`;
}

function computed(width: number, formula: Formula): Omit<Column, 'key' | 'header' | 'note'> {
  return { content: 'text', filledBy: 'formula', width, formula };
}

function entry(list: LabelId, text: TemplateText, side?: TemplateText): StartRow {
  return { cells: { list: { text: LABELS[list] }, entry: { text }, ...(side && { side: { text: side } }) } };
}
