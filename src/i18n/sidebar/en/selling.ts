/** Whether the ideal client sells. */
export const selling = {
  title: 'Does my ideal client sell?',
  lead: 'Prospects are compared by the match they had before their referral was decided: those with a deal and those without.',
  loading: 'Reading the Scorecard and the log…',
  nobody:
    'Nobody to compare yet. It takes prospects who were scored before they decided, some with a deal and some without.',
  verdict: {
    tellsApart: 'Yes: those who bought had matched better.',
    noDifference: 'No difference: those who bought had matched no better.',
    otherWay: 'The other way round: those who bought had matched worse.',
    tooFew: 'Those who bought had matched better, but they are too few to tell.',
  },
  matches: 'Mean match: {best} with a deal, {worst} without.',
  ofWhom: 'Prospects with a deal: {best}, without: {worst}.',
  traits: 'Trait by trait',
  means: 'On average {best} with a deal, {worst} without.',
  few: 'If others go alike, {enough} of each are enough to be sure.',
  fewWithoutEnd: 'If others go alike, even 30 of each are too few.',
  faster: 'Better matches became deals faster.',
  notFaster: 'Whether better matches become deals faster cannot be told yet.',
  days: 'Mean days to the deal: {better} for the better half, {others} for the others.',
  open: 'Scored and still open: {count}.',
  late: 'Left out, because their match was kept only when it was decided: {count}.',
  unkept:
    'Scored clients whose match is not kept yet: {count}. Keep it before they decide: what is kept never changes.',
  keep: 'Keep today’s match',
};
