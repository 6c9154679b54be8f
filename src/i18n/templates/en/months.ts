/** Texts of the sheet Months. */
export const months = {
  'months.title': 'Months',
  'months.hint':
    'Lose three a month, win three, and you stand still: clients who came and went month by month, and the profit by referral beside all profit.',
  'months.start': 'Clients at the start',
  'months.start.note':
    'Type how many clients you had before the first month of the list. A client is someone who bought a third time and keeps buying. Source: article on clients who leave.',
  'months.now': 'Clients now',
  'months.now.note': 'Computed: at the start + gained − lost in all months.',
  'months.meetingsOfOne': 'Meetings to replace one client',
  // As version 0.1.0 had it.
  'months.meetingsOfOne.note':
    'Computed by the norms: how many first meetings it takes to replace one client (10 referral meetings for a deal, 5 meetings for 5 referrals). Source: article on the referral channel.',
  'months.meetingsOfYear': '… in a year',
  'months.meetingsOfYear.note': 'Computed: twelve times as many.',
  'months.gained': 'Gained',
  'months.gained.note': 'Clients gained that month.',
  'months.lost': 'Lost',
  'months.lost.note': 'Clients lost that month.',
  'months.opening': 'At the start',
  'months.opening.note': 'Computed: clients at the start + gained − lost in the months before.',
  'months.end': 'At the end',
  'months.end.note': 'Computed by CLIENT_BALANCE: at the start + gained − lost.',
  'months.net': 'Change',
  'months.net.note':
    'Computed: gained − lost. 0 = standing still, however hard everyone works. Source: article on clients who leave.',
  'months.lossRate': 'Loss rate',
  'months.lossRate.note': 'Computed: lost ÷ at the start.',
  'months.growthRate': 'Growth rate',
  'months.growthRate.note': 'Computed: change ÷ at the start.',
  'months.settlesAt': 'Settles at',
  'months.settlesAt.note':
    'Computed: where the number of clients settles if as many keep coming and the same share keeps leaving. Empty where nobody left.',
  'months.month': 'Month',
  'months.month.note': 'Type the first day of the month. One row per month, without gaps.',
  'months.month.help': 'Type the first day of the month, such as 2026-03-01.',
  'months.count.help': 'Type a number, 0 or more, such as 12.',
  'months.salesTotal': 'Profit from all sales',
  'months.salesTotal.note':
    'Type the month’s profit from all sales, to compare it with the profit in the log of referrals.',
  'months.salesByReferral': 'By referral',
  'months.salesByReferral.note': 'Computed from the log: the profit typed there, by the date in “Stage since”.',
  'months.referralShare': 'Share by referral',
  'months.referralShare.note':
    'Computed. Read it beside the totals: the share can also grow while total sales fall. Source: article on the referral channel.',
  'months.wonBack': 'Won back',
  'months.wonBack.note': 'Lost clients who bought again that month.',
} as const;
