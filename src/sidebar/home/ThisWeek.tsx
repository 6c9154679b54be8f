import type { WorkbookState } from '../../contract/home';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { WayList } from './WayList';

/** What one does with referrals week by week, and how much of it waits. */
export function ThisWeek({ workbook }: { readonly workbook: WorkbookState }) {
  const { texts, numbers } = usePage();
  const { home, asking, addReferral, moveReferral, keeping } = texts;
  const open = numbers.counted(home.open, workbook.open);
  const openNow =
    workbook.waiting === 0 ? open : fill(home.openWaiting, { open, waiting: numbers.whole(workbook.waiting) });
  // What is to be done today comes first.
  const due = [
    ...(workbook.steps > 0 ? [numbers.counted(home.steps, workbook.steps)] : []),
    ...(workbook.word > 0 ? [numbers.counted(home.word, workbook.word)] : []),
  ];
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
          note: [...due, ...(workbook.open === 0 ? [] : [openNow])].join('; ') || moveReferral.why,
        },
        { panel: 'keeping', title: keeping.title, note: keeping.why },
      ]}
    />
  );
}
