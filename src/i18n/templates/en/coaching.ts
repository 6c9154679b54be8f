/** Texts of the sheet Coaching. */
export const coaching = {
  'coaching.title': 'Coaching',
  'coaching.hint':
    'The three skills of selling by referral, one row per salesperson: who has learned what, and what to practise next.',
  'coaching.salesperson': 'Salesperson',
  'coaching.salesperson.note':
    'One row per salesperson: have they learned the three skills of selling by referral? Source: article on the referral channel.',
  'coaching.salesperson.help': 'Choose a salesperson from the sheet Lists, or type another name.',
  'coaching.skill.note':
    'Tick it once they do so without being reminded. The skills are on the Settings sheet. Source: article on the referral channel.',
  'coaching.skill.help': 'Tick it once it is learned.',
  'coaching.day': 'Coached on',
  'coaching.day.note':
    'Date on which you last practised it together: salespeople need it regularly. Source: article on the referral channel.',
  'coaching.day.help': 'Type a date, such as 2026-03-15.',
  'coaching.next': 'What to coach next',
  'coaching.next.note': 'Computed: the coaching note of the first skill without a tick, from the Settings sheet.',
  'coaching.allSkills': 'Has all three: can teach the others',
} as const;
