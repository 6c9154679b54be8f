import type { LookBackRequest, ToldLookBack } from '../../../contract/lookBack';
import { isoDay } from '../../../core/calendar/dayNumber';
import type { ClientStage } from '../../../core/retention/clientStage';
import type { LookBack, NoLookBack } from '../../../core/retention/lookBack/lookBack';
import type { Reading } from '../../book/Reading';
import { settingsOf } from '../../book/settingsOf';
import { chosenOrders } from './chosenOrders';
import { isKept } from './learnedChances';
import { lookBackAt } from './lookBackAt';

/** The settings that name the stages. */
const NAMES: Readonly<Record<ClientStage, string>> = {
  prospect: 'stageProspect',
  'first purchase': 'stageFirst',
  'second purchase': 'stageSecond',
  'third purchase': 'stageThird',
  'steady client': 'stageSteady',
  'at risk': 'stageAtRisk',
  lost: 'stageLost',
};

/** What the orders would have said some time before their end, and what came. */
export function loadLookBack(reading: Reading, { source, reach }: LookBackRequest): ToldLookBack {
  return toldLookBack(reading, lookBackAt(reading, chosenOrders(reading, source), reach), reach);
}

/** The same in what the page needs. */
function toldLookBack(reading: Reading, seen: LookBack | NoLookBack, reach: LookBackRequest['reach']): ToldLookBack {
  if (seen.outcome !== 'seen') return seen;
  const { cut, lastDay, clients, came, fifths, skills, verdict } = seen;
  const { text } = settingsOf(reading);
  return {
    outcome: 'seen',
    cut: isoDay(cut),
    lastDay: isoDay(lastDay),
    clients,
    came,
    fifths,
    stages: seen.stages.map(({ stage, ...group }) => ({ ...group, name: text(NAMES[stage]), alarm: alarmOf(stage) })),
    skills,
    verdict,
    // The Clients sheet looks as far ahead as the shorter look back.
    correction: reach === 'year' || seen.correction === null ? 'none' : isKept(reading, seen) ? 'kept' : 'notKept',
  };
}

function alarmOf(stage: ClientStage): 'none' | 'atRisk' | 'lost' {
  if (stage === 'lost') return 'lost';
  return stage === 'at risk' ? 'atRisk' : 'none';
}
