import { columnOf } from './columnOf';
import { SKILL_COUNT } from './settingLabels';
import type { Column, Formula, SheetTemplate } from './sheetTemplate';

const column = columnOf('coaching');

/** Who has learned the three skills of selling by referral, and what to practise next (article 001). */
export const coaching: SheetTemplate = {
  id: 'coaching',
  title: 'coaching.title',
  hint: 'coaching.hint',
  keyColumn: 'salesperson',
  frozenColumns: 1,
  columns: [
    column('salesperson', {
      content: 'text',
      filledBy: 'person',
      width: 160,
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'coaching.salesperson.help' },
    }),
    ...Array.from({ length: SKILL_COUNT }, (_, i) => skillColumn(i + 1)),
    column('day', {
      content: 'day',
      filledBy: 'person',
      width: 110,
      validation: { kind: 'day', help: 'coaching.day.help' },
    }),
    column('next', { content: 'text', filledBy: 'formula', width: 500, formula: next() }),
  ],
  charts: [],
};

/** How to coach the first skill that is not ticked yet. */
function next(): Formula {
  const rest = Array.from({ length: SKILL_COUNT }, (_, i) => i + 1).reduceRight<Formula>(
    (otherwise, place) => `IF([@skill${place}]=TRUE;${otherwise};[settings.skillNote${place}])`,
    '{coaching.allSkills}',
  );
  return `IF([@salesperson]="";"";${rest})`;
}

function skillColumn(place: number): Column {
  return {
    key: `skill${place}`,
    header: { formula: `[settings.skill${place}]&""` },
    note: 'coaching.skill.note',
    content: 'check',
    filledBy: 'person',
    width: 165,
    validation: { kind: 'check', help: 'coaching.skill.help' },
  };
}
