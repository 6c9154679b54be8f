import { useEffect, useState } from 'preact/hooks';
import type { WorkbookState } from '../../addon/serverApi';
import { callServer } from '../callServer';
import { usePage } from '../PageContext';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { CalculatorList } from './CalculatorList';
import { FormulasCard } from './FormulasCard';
import { NextStep } from './NextStep';
import { SheetList } from './SheetList';
import { WhyCard } from './WhyCard';

/** Where the person stands: the one thing to do next, the sheets there are, the way to the formulas. */
export function HomePanel() {
  const { texts } = usePage();
  const [workbook, setWorkbook] = useState<WorkbookState | null>(null);
  const task = useServerTask();
  useEffect(() => task.run(() => callServer.openWorkbook(), setWorkbook), []);
  return (
    <>
      <Heading>{texts.home.title}</Heading>
      <TaskStatus task={task} doing={texts.common.reading} />
      {workbook && (
        <>
          <NextStep workbook={workbook} />
          <SheetList workbook={workbook} />
          <CalculatorList />
          <FormulasCard />
          <WhyCard />
        </>
      )}
    </>
  );
}
