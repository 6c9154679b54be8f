import { useEffect, useState } from 'preact/hooks';
import type { WorkbookState } from '../../contract/home';
import { callServer } from '../callServer';
import { TakeBack } from '../history/TakeBack';
import { usePage } from '../PageContext';
import { ExampleCard } from '../parts/ExampleCard';
import { Heading } from '../parts/Heading';
import { TaskStatus } from '../parts/TaskStatus';
import { useServerTask } from '../useServerTask';
import { broughtWorkbook } from './broughtWorkbook';
import { FindClient } from './FindClient';
import { CalculatorList, MoreList } from './MoreList';
import { NextStep } from './NextStep';
import { ReckonedOn } from './ReckonedOn';
import { SheetList } from './SheetList';
import { ThisWeek } from './ThisWeek';
import { ToMend } from './ToMend';

/** Where the person stands: the one thing to do next, the week, the sheets, and the way to all else. */
export function HomePanel() {
  const { texts } = usePage();
  const [workbook, setWorkbook] = useState<WorkbookState | null>(broughtWorkbook);
  const task = useServerTask();
  const look = () => task.run(() => callServer.openWorkbook(), setWorkbook);
  useEffect(() => {
    if (workbook === null) look();
  }, []);
  return (
    <>
      <Heading>{texts.home.title}</Heading>
      {(workbook === null || task.state.kind === 'failed') && <TaskStatus task={task} doing={texts.common.reading} />}
      {workbook && (
        <>
          <ToMend faults={workbook.faults} onMended={look} />
          <ExampleCard isThere={workbook.isExample} why={texts.exampleFirm.why} onRemoved={look} />
          <NextStep workbook={workbook} onAdded={look} />
          {!workbook.isExample && <ReckonedOn workbook={workbook} onSet={look} />}
          <TakeBack
            title={texts.home.lastDone}
            done={workbook.lastDone ? [workbook.lastDone] : []}
            onTakenBack={look}
          />
          {(workbook.ours.clients || workbook.ours.referrals) && <ThisWeek workbook={workbook} />}
          {workbook.ours.clients && <FindClient />}
          <SheetList workbook={workbook} onAdded={look} />
          <CalculatorList />
          <MoreList workbook={workbook} />
        </>
      )}
    </>
  );
}
