/** Texts of the sheet Months. */
export const months = {
  'months.title': 'Months',
  'months.hint':
    'Lose three a month, win three, and you stand still: clients who came and went month by month, and the profit by referral beside all profit.',
  'months.start': 'Clients at the start',
  'months.start.note':
    'Type how many clients you had before the first month of the list; 0 where the orders fill it from their first month. A client is someone who bought a third time and keeps buying; the orders count from the first purchase. Source: article on clients who leave.',
  'months.now': 'Clients now',
  'months.now.note': 'Computed: at the start + gained − lost in all months.',
  'months.meetingsOfOne': 'Meetings to replace one client',
  // As version 0.1.0 had it.
  'months.meetingsOfOne.note':
    'Computed by the norms: how many first meetings it takes to replace one client (10 referral meetings for a deal, 5 meetings for 5 referrals). Source: article on the referral channel.',
  'months.meetingsOfYear': '… in a year',
  'months.meetingsOfYear.note': 'Computed: twelve times as many.',
  'months.gained': 'Gained',
  'months.gained.note':
    'Clients gained that month. From the orders: those who bought for the first time. What you type here stays.',
  'months.lost': 'Lost',
  'months.lost.note':
    'Clients lost that month. From the orders: those whose silence became longer than the limit on Settings that month, as the stage on the Clients sheet says. What you type here stays.',
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
  'months.month.note':
    'Type the first day of the month, one row per month, without gaps. Or build the client list (Polecam → Start from my orders…): that fills all months in which you have typed nothing.',
  'months.month.help': 'Type the first day of the month, such as 2026-03-01.',
  'months.count.help': 'Type a number, 0 or more, such as 12.',
  'months.salesTotal': 'Profit from all sales',
  'months.salesTotal.note':
    'The month’s profit from all sales, to compare it with the profit in the log of referrals: from the orders where they tell the profit of each line, or typed.',
  'months.salesByReferral': 'By referral',
  'months.salesByReferral.note': 'Computed from the log: the profit typed there, by the date in “Stage since”.',
  'months.referralShare': 'Share by referral',
  'months.referralShare.note':
    'Computed. Read it beside the totals: the share can also grow while total sales fall. Source: article on the referral channel.',
  'months.wonBack': 'Won back',
  'months.wonBack.note': 'Lost clients who bought again that month: from the orders, or typed.',
  'months.revenue': 'All sales',
  'months.revenue.note': 'What was sold in the month, returns taken off: from the orders, or typed.',
  'months.countedTo': 'From orders to',
  'months.countedTo.note':
    'Written when the orders are counted: the last day known then. What nobody has typed in this row comes from them, and is written anew at the next count. Empty = all of it is typed.',
  'months.standing': 'To bear in mind',
  'months.standing.note':
    'Computed. Not decided yet = the month goes on after the last order counted: more orders may come, more clients may be lost. In the first months of the orders, clients you had before count as gained with their first order there. And who has gone quiet counts as a client until the silence is longer than the limit.',
  'months.open': 'not decided yet',
  'months.begun': 'clients of before may count as gained',
  'months.written': 'Counted',
  'months.written.note':
    'What the last count of the orders wrote into this row. Whatever differs from it was typed, and stays. Leave it as it is.',
} as const;
