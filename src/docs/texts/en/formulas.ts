/** The list of formulas. */
export const formulas = {
  title: 'Formulas',
  lead: 'They work in any cell, with your own numbers, like any built-in function.',
  rulesTitle: 'Rules that apply to all of them',
  rules: [
    'One cell or a whole column: give a range, and every row gets its own result. Ranges in one formula must be of the same size.',
    'Between two arguments write a comma: {example}. Arguments in square brackets may be left out, from the right.',
    'Chances and shares go from 0% to 100%: write 70% or 0.7, not 70.',
    'An empty cell means the default. A row that is empty everywhere stays empty, so a formula may reach below your last client.',
    'Numbers that came as text are read when they can mean only one thing: “70%”, “1 200.50”.',
    'The same cells always give the same result. No formula knows today’s date unless you give it one.',
  ],
  refusedTitle: 'What all of them refuse',
  refusedLead:
    'A formula never guesses. It says in the spreadsheet’s language which argument it cannot read and what to write instead. In a range, only the faulty row says so and all others are computed.',
};
