import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language';
import { templateTexts } from '../../src/i18n/templates';
import { coaching } from '../../src/templates/coaching';
import { layOut } from '../../src/templates/layOut';
import { plannedCell, plannedColumn } from './plannedCells';
import { plannedWorkbook } from './plannedWorkbook';

const rows = [
  { salesperson: 'Anna' },
  { salesperson: 'Jan', skill1: true, skill2: false },
  { salesperson: 'Ewa', skill1: true, skill2: true, skill3: false },
  { salesperson: '>5', skill1: true, skill2: true, skill3: true },
  { salesperson: 'Olga', skill3: true },
  { skill1: true, skill2: true },
];

describe.each(LANGUAGES)('the Coaching sheet in %s', language => {
  const texts = templateTexts[language];
  const workbook = plannedWorkbook({ coaching: rows }, language);

  it('tells which skill to coach next: the first that is not ticked', () => {
    const notes = (['loyalty', 'reason', 'several'] as const).map(skill => texts[`settings.skillNote.${skill}`]);
    expect(plannedColumn(workbook, 'coaching', 'next', rows.length + 2)).toEqual([
      ...notes,
      texts['coaching.allSkills'],
      notes[0],
      '',
      '',
      '',
    ]);
  });

  it('has the skills of the Settings as headers', () => {
    const { headerRow, places } = layOut(coaching);
    const headers = [1, 2, 3].map(at =>
      plannedCell(workbook, 'coaching', headerRow, places.columns.get(`skill${at}`)!),
    );
    const skills = (['loyalty', 'reason', 'several'] as const).map(skill => texts[`settings.skills.${skill}`]);
    expect(headers).toEqual(skills);
  });
});
