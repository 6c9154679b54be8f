import { useEffect, useState } from 'preact/hooks';
import type { LoadedGoal } from '../../contract/goal';
import { weakestStep } from '../../core/referral/goalSteps';
import { type GoalWay, goalWay } from '../../core/referral/goalWay';
import { GOAL_CERTAINTY, HOURS_EACH } from '../../core/referral/limits';
import { fill } from '../../i18n/fill';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { NumberField } from '../parts/NumberField';
import { TaskStatus } from '../parts/TaskStatus';
import { useCalmVoice } from '../parts/useCalmVoice';
import { DayField } from '../referrals/DayField';
import { useServerTask } from '../useServerTask';
import { GoalWeek } from './GoalWeek';
import { WeakestStep } from './WeakestStep';

/** From the clients that are wanted, and by when, to what it takes a week, beside what is done now. */
export function GoalPanel() {
  const { texts } = usePage();
  const [known, setKnown] = useState<LoadedGoal | null>(null);
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.loadGoal(), setKnown), []);
  return (
    <>
      <Heading>{texts.goal.title}</Heading>
      <p class="lead">{texts.goal.lead}</p>
      <TaskStatus task={task} doing={texts.common.reading} />
      {known && <Goal known={known} />}
    </>
  );
}

function Goal({ known }: { readonly known: LoadedGoal }) {
  const { texts, numbers } = usePage();
  const { goal: said } = texts;
  const [typed, setClients] = useState(USUAL_CLIENTS);
  const clients = Math.round(typed);
  const [day, setDay] = useState(() => isoDay(Date.parse(known.today) + HALF_A_YEAR * MS_PER_DAY));
  const [hours, setHours] = useState(HOURS_EACH);
  const weeks = (Date.parse(day) - Date.parse(known.today)) / MS_PER_DAY / 7;
  const way = weeks > 0 ? wayTo({ clients, weeks, hours }, known) : null;
  const certainty = numbers.whole(100 * GOAL_CERTAINTY);
  const enough =
    way && fill(numbers.counted(said.enough, way.meetings), { clients: numbers.whole(clients), certainty });
  useCalmVoice(enough ?? '');
  return (
    <>
      <section class="fields">
        <NumberField label={said.clients} value={typed} least={1} most={MOST_CLIENTS} onChange={setClients} />
        <DayField label={said.day} value={day} onChange={setDay} />
        <NumberField label={said.hours} value={hours} least={0} most={MOST_HOURS} onChange={setHours} />
        <p class="note">{said.hoursWhy}</p>
      </section>
      {way ? (
        <>
          <section class="outcome">
            <h2>{enough}</h2>
            <GoalWeek way={way} now={known.now} hours={hours} />
            <p class="note">{said.timeToDeal}</p>
          </section>
          <WeakestStep weak={weakestStep(known.steps, known.confidence)} steps={known.steps} />
        </>
      ) : (
        <p class="fault" role="alert">
          {weeks > 0 ? said.tooMuch : fill(said.past, { today: numbers.day(known.today) })}
        </p>
      )}
    </>
  );
}

/** null where it takes more meetings than anyone holds. */
function wayTo(goal: Parameters<typeof goalWay>[0], { steps }: LoadedGoal): GoalWay | null {
  try {
    return goalWay(goal, steps);
  } catch {
    return null;
  }
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const USUAL_CLIENTS = 10;
const MOST_CLIENTS = 1000;
const MOST_HOURS = 24;
const MS_PER_DAY = 86_400_000;
/** In days. */
const HALF_A_YEAR = 182;
