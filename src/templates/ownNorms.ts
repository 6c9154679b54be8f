import { COMES_OFTEN, OWN_NORMS, type OwnNormId } from '../core/referral/ownNorms';
import { LEAST_NORM, MOMENTS, WIDEST_CHANCE, WIDEST_RATE } from '../core/referral/ownRate';
import { call } from './call';
import { columnOf } from './columnOf';
import { DECIDED, decidedDeals, HELD } from './decided';
import { hiddenColumn } from './hiddenColumn';
import { joined } from './joined';
import { ratio } from './ratio';
import type { GRADES } from './settingLabels';
import type { CellContent, Column, Formula } from './sheetTemplate';

const column = columnOf('settings');

const OFTEN = `(${COMES_OFTEN.map(id => `([@id]="${id}")`).join('+')}>0)`;

/** How often it came to it, and in how many tries: both as formulas. */
type Counts = readonly [events: Formula, tries: Formula];

const COUNTS: Readonly<Record<OwnNormId, Counts>> = {
  referralsNorm: ['SUMIF([channel.met];">=0";[channel.received])', 'SUM([channel.met])'],
  meetingsPerReferral: [HELD, DECIDED],
  dealsNorm: [decidedDeals(), HELD],
  conversion1: ofQuality(1),
  conversion2: ofQuality(2),
  conversion3: ofQuality(3),
  conversion4: ofQuality(4),
  conversion5: ofQuality(5),
};

function ofQuality(grade: (typeof GRADES)[number]): Counts {
  const rated = `[referrals.quality];${grade}`;
  return [decidedDeals(rated), `COUNTIFS([referrals.closed];1;${rated})`];
}

/** Beside the settings that the own log can tell: the norm that a new sheet has, and what the log says instead. */
export function ownNormColumns(norms: Readonly<Record<OwnNormId, number>>): readonly Column[] {
  const ownChance = call(
    'REFERRAL_CHANCE',
    '[@ownEvents]',
    `IF([@ownTries]="";"";[@ownTries]*IF(${OFTEN};${MOMENTS};1))`,
    `IF([@norm]="";"";IF(${OFTEN};[@norm]/${MOMENTS};IF([@norm]<${ratio(LEAST_NORM)};${ratio(LEAST_NORM)};[@norm])))`,
    '[settings.confidence]',
  );
  const told = (key: string) => `IF([@ownTries]="";"";IFERROR([@${key}]*IF(${OFTEN};${MOMENTS};1);""))`;
  // One row that fails would fail the text of all of them.
  const in100 = (key: string) => `ROUND(100*IF(ISNUMBER([@${key}]);[@${key}];0);0)`;
  const range = joined(
    '{settings.ownFrom}',
    in100('ownLow'),
    '{settings.ownTo}',
    in100('ownHigh'),
    '{settings.ownIn100}',
  );
  return [
    column('norm', {
      ...computed(
        'share',
        byId(id => ratio(norms[id])),
      ),
      width: 130,
    }),
    column('own', computed('share', told('ownMean'))),
    column('ownRange', { ...computed('text', `IF(ISNUMBER([@own]);${range};"")`), width: 160 }),
    column('ownTries', computed('count', counted(1))),
    column('ownVerdict', {
      ...computed('text', `IF(ISNUMBER([@own]);IF(${tells()};{settings.ownTells};{settings.ownTooFew});"")`),
      width: 150,
    }),
    hiddenColumn('ownLow', 'count', told('ownFrom')),
    hiddenColumn('ownHigh', 'count', told('ownTo')),
    hiddenColumn('ownEvents', 'count', counted(0)),
    hiddenColumn('ownMean', 'count', ownChance),
    hiddenColumn('ownFrom', 'count'),
    hiddenColumn('ownTo', 'count'),
  ];
}

/** As `ownRate` decides it. */
function tells(): Formula {
  const wide = '[@ownHigh]-[@ownLow]';
  const chance = `(${wide}<=${ratio(WIDEST_CHANCE)})*([@ownTries]*IF([@norm]<${ratio(LEAST_NORM)};${ratio(LEAST_NORM)};[@norm])>=1)>0`;
  return `IF(${OFTEN};${wide}<=${ratio(WIDEST_RATE)}*[@own];${chance})`;
}

/** Nothing is told of what was never tried. */
function counted(place: 0 | 1): Formula {
  return byId(id => `IFERROR(IF(${COUNTS[id][1]}>0;${COUNTS[id][place]};"");"")`);
}

function byId(answer: (id: OwnNormId) => Formula): Formula {
  return OWN_NORMS.reduceRight<Formula>((others, id) => `IF([@id]="${id}";${answer(id)};${others})`, '""');
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function computed(content: CellContent, formula: Formula): Cells {
  return { content, filledBy: 'formula', width: 95, formula };
}
