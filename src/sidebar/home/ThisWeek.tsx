import type { WorkbookState } from '../../contract/home';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { WayList } from './WayList';

/** What one does with referrals week by week, and how much of it waits. */
export function ThisWeek({ workbook }: { readonly workbook: WorkbookState }) {
  const { texts, numbers } = usePage();
  const { home, asking, addReferral, moveReferral, keeping } = texts;
  const open = numbers.counted(home.open, workbook.open);
  return (
    <WayList
      id="week"
      title={home.week}
      ways={[
        {
          panel: 'asking',
          title: asking.title,
          note: workbook.due > 0 ? numbers.counted(home.due, workbook.due) : asking.why,
        },
        { panel: 'addReferral', title: addReferral.title, note: addReferral.why },
        {
          panel: 'moveReferral',
          title: moveReferral.title,
          note:
            workbook.open === 0
              ? moveReferral.why
              : workbook.waiting === 0
                ? open
                : fill(home.openWaiting, { open, waiting: numbers.whole(workbook.waiting) }),
        },
        { panel: 'keeping', title: keeping.title, note: keeping.why },
      ]}
    />
  );
}
