/** Texts of the sheet Coaching. */
export const coaching = {
  'coaching.title': 'Coaching',
  'coaching.hint':
    'The three skills of selling by referral, one row per salesperson: who has learned what, and what to practise next (article 001).',
  'coaching.salesperson': 'Salesperson',
  'coaching.salesperson.note':
    'A row per salesperson: have they learned the three skills of selling by referral (article 001)?',
  'coaching.salesperson.help': 'A salesperson from the sheet Lists; another name is fine too.',
  'coaching.skill.note':
    'Tick it once they do so without being reminded. The skills are on the Settings sheet (article 001).',
  'coaching.skill.help': 'Ticked: learned.',
  'coaching.day': 'Coached on',
  'coaching.day.note': 'Day on which you last practised it together: salespeople need it regularly (article 001).',
  'coaching.day.help': 'A date.',
  'coaching.next': 'What to coach next',
  'coaching.next.note': 'Computed: the coaching note of the first skill without a tick, from the Settings sheet.',
  'coaching.allSkills': 'Has all three: can teach the others',
} as const;
