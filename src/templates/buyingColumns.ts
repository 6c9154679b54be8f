import { FEWEST_REPEATING } from '../core/retention/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import { corrected } from './corrected';
import { hiddenColumn } from './hiddenColumn';
import { joined } from './joined';
import { CLIENT_STAGE_LABELS } from './labels';
import { CLIENT_STAGES } from './settingLabels';
import type { Column, Formula, Rule } from './sheetTemplate';

const column = columnOf('clients');

/** So many in 100 above or below what is usual at a stage are worth a colour, and so many clients tell what is usual. */
const FAR_FROM_USUAL = 20;
const FEWEST_AT_STAGE = 5;

const REPEATING = 'SUMPRODUCT(ISNUMBER([boughtDays])*([purchases]>1))';
const TOO_FEW = `${REPEATING}<${FEWEST_REPEATING}`;
const STAGE_NUMBERS = `SEQUENCE(${CLIENT_STAGES.length})`;
/** Of each stage the mean chance of its clients. */
const USUAL = `IF(COUNTIF([stageNumber];${STAGE_NUMBERS})<${FEWEST_AT_STAGE};"";IFERROR(SUMIF([stageNumber];${STAGE_NUMBERS};[buysAgain])/COUNTIF([stageNumber];${STAGE_NUMBERS});""))`;

/**
 * Whether a client buys again, by a model that is fitted once for all of them. Its four numbers stand in hidden headers,
 * where no row that people sort or delete takes them along, and however few rows there are.
 */
export const buyingColumns: { readonly shown: readonly Column[]; readonly hidden: readonly Column[] } = {
  shown: [
    column('buysAgain', {
      content: 'share',
      filledBy: 'formula',
      width: 120,
      formula: corrected('[@modelChance]'),
      rules: [unusual('>=', 'good'), unusual('<=-', 'bad')],
    }),
    column('buysAgainBy', { content: 'text', filledBy: 'formula', width: 430, formula: basis() }),
  ],
  hidden: [
    // Whoever bought after the day of the settings was a client until then at least.
    hiddenColumn(
      'knownDays',
      'count',
      'IF([@boughtDays]="";"";IF([@lastDay]>[settings.today];[@boughtDays];DAYS([settings.today];[@firstDay])))',
    ),
    // Cells of the row of headers, and nothing below them.
    { ...hiddenColumn('modelR', 'count'), header: { formula: model() } },
    ...['modelAlpha', 'modelA', 'modelB'].map(key => hiddenColumn(key, 'count')),
    hiddenColumn(
      'modelChance',
      'count',
      `IF(${TOO_FEW};"";${call(
        'CLIENT_CHANCE',
        'IF([@boughtDays]="";"";[@purchases])',
        '[@boughtDays]',
        '[@knownDays]',
        '[settings.chanceDays]',
        'ARRAY_CONSTRAIN([modelR:modelB];1;4)',
      )})`,
    ),
    hiddenColumn(
      'stageNumber',
      'count',
      `IF(ISNUMBER([@buysAgain]);XLOOKUP([@stage];${CLIENT_STAGE_LABELS};${STAGE_NUMBERS};"");"")`,
    ),
    hiddenColumn(
      'usualAtStage',
      'count',
      `IF([@stageNumber]="";"";XLOOKUP([@stageNumber];${STAGE_NUMBERS};${USUAL};""))`,
    ),
  ],
};

function model(): Formula {
  const known = (cells: Formula) => `IF(ISNUMBER([boughtDays]);${cells};"")`;
  const fitted = call('CLIENT_MODEL', known('[purchases]'), known('[boughtDays]'), known('[knownDays]'));
  return `ARRAYFORMULA(IF(${TOO_FEW};"";${fitted}))`;
}

/** What the chance rests on, or why there is none. */
function basis(): Formula {
  // One row that fails would fail the text of all of them.
  const in100 = 'ROUND(100*IF(ISNUMBER([@usualAtStage]);[@usualAtStage];0);0)';
  const usual = joined('{clients.buysAgain.usual}', in100, '{clients.buysAgain.in100}');
  const learned = joined(
    '{clients.buysAgain.within}',
    '[settings.chanceDays]',
    '{clients.buysAgain.days}',
    `IF(ISNUMBER([@usualAtStage]);${usual};"")`,
    '{clients.buysAgain.learned}',
    'COUNT([boughtDays])',
    '{clients.buysAgain.clients}',
  );
  const tooFew = joined('{clients.buysAgain.tooFew}', REPEATING, '{clients.buysAgain.least}', `${FEWEST_REPEATING}`);
  const why = `IF([@boughtDays]="";{clients.buysAgain.noDays};IF(${TOO_FEW};${tooFew};""))`;
  const hasBought = 'ISNUMBER([@purchases])*([@purchases]>0)';
  return `IF([@client]="";"";IF(ISNUMBER([@buysAgain]);${learned};IF(${hasBought};${why};"")))`;
}

/** Where the chance is far from what is usual at the stage, as both are shown. */
function unusual(far: '>=' | '<=-', tone: 'good' | 'bad'): Rule {
  const difference = 'ROUND(100*([@buysAgain]-[@usualAtStage]);0)';
  const known = 'ISNUMBER([@buysAgain])*ISNUMBER([@usualAtStage])';
  return { when: 'formula', formula: `IF(${known}>0;${difference}${far}${FAR_FROM_USUAL};FALSE)`, tone };
}
