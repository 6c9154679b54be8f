/** The leaky bucket. */
export const bucket = {
  title: 'The leaky bucket',
  why: 'Clients gained and lost over two years',
  lead: 'Lose three clients a month, gain three, and you stand still.',
  fromSheet: {
    one: 'From {number} month on the sheet “{sheet}”. Try other numbers.',
    other: 'Averaged over {number} months on the sheet “{sheet}”. Try other numbers.',
  },
  after: { one: '{number} client after 24 months', other: '{number} clients after 24 months' },
  verdict: {
    still: 'You stand still: as many come as leave.',
    grows: 'It rises ever more slowly and settles at {level}.',
    shrinks: 'More leave than come, until {level} are left.',
    dry: 'It runs dry: hardly anyone comes for those who leave.',
    noLeak: 'Nobody leaves: there are {gained} more every month.',
  },
  picture: 'Number of clients: {start} now, {middle} after 12 months, {end} after 24 months.',
  settles: 'settles at {level}',
  now: 'now',
  afterMonths: '24 months',
  start: 'Clients now',
  gained: 'Gained a month',
  wonBack: 'Won back a month',
  lost: 'Lost a month',
  perMonth: { one: '{number} client a month', other: '{number} clients a month' },
  lossRate: '{share} of all clients, month after month.',
  wonBackFrom: 'Of those lost in the months before.',
  legend: { gained: 'gained', wonBack: 'won back', lost: 'lost' },
  fewer: 'One lost client fewer a month',
  saves: {
    one: 'A client you keep need not be replaced. That saves {number} first meeting every month.',
    other: 'A client you keep need not be replaced. That saves {number} first meetings every month.',
  },
  way: '{firstMeetings} first meetings → {referrals} referrals → {referralMeetings} meetings with those → 1 client',
  norms:
    'By the norms: meetings ({meetings}) bring referrals ({referrals}), meetings by referral ({referralMeetings}) bring deals ({deals}).',
  instead: 'After 24 months that makes {more} clients instead of {end}.',
};
