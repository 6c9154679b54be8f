/** Texts of the sheet Clients. */
export const clients = {
  'clients.title': 'Clients',
  'clients.hint':
    'Who buys, what they are worth and whom they refer. White columns come from your orders, cream ones are yours to fill in, those under grey headers are computed.',
  'clients.client': 'Client',
  'clients.client.note':
    'The name as in your orders. One row per client; upper and lower case are the same. Sort and filter as you like: the formulas are in the headers. But do not convert these rows to a table (Format → Convert to table).',
  'clients.salesperson': 'Salesperson',
  'clients.salesperson.note': 'Who looks after the client. The list is on the sheet Lists.',
  'clients.salesperson.help': 'Choose a salesperson from the sheet Lists, or type another name.',
  'clients.kind': 'Big client',
  'clients.kind.note':
    'Only for your biggest clients: existing, or new with big business expected this year. Empty for all others. The Time plan uses it. Source: Mark Hunter.',
  'clients.kind.help': 'Only for your biggest clients: existing or new. Leave the others empty.',
  'clients.referredBy': 'Referred by',
  'clients.referredBy.note':
    'The client who referred this one, as named in the first column. Empty: came without a referral. Source: Lech Dworaczyński.',
  'clients.referredBy.help': 'Type a client named in the first column.',
  'clients.cameAlone': 'Came on their own',
  'clients.cameAlone.note': 'Tick it for a client whom nobody referred: then Polecam does not ask again who sent them.',
  'clients.cameAlone.help': 'Tick it if nobody referred them.',
  'clients.purchases': 'Purchases',
  'clients.purchases.note':
    'Days on which the client ordered. A client is someone who bought a first, a second and a third time and keeps buying. Source: article on clients who leave.',
  'clients.firstDay': 'First purchase',
  'clients.firstDay.note': 'Date of the first order.',
  'clients.lastDay': 'Last purchase',
  'clients.lastDay.note':
    'Date of the latest order. Silent much longer than usual? Call before someone else does. Source: article on clients who leave.',
  'clients.usualGapDays': 'Usual gap, days',
  'clients.usualGapDays.note': 'Median number of days from one order date to the next. Empty after a single purchase.',
  'clients.revenueLastYear': 'Revenue, 12 months',
  'clients.revenueLastYear.note': 'Revenue of the 12 months up to the date of the latest of all orders.',
  'clients.revenueYearBefore': 'Revenue, 12 months before',
  'clients.revenueYearBefore.note':
    'Revenue of the twelve months before those. Empty for whoever bought for the first time later than in the first month of them: there is no whole year to compare with.',
  'clients.purchasesLastYear': 'Order days, 12 months',
  'clients.purchasesLastYear.note': 'Days with a purchase in the twelve months that end with the latest order of all.',
  'clients.purchasesYearBefore': 'Order days, 12 months before',
  'clients.purchasesYearBefore.note':
    'Days with a purchase in the twelve months before those. Empty as the revenue is.',
  'clients.revenueInAll': 'Total revenue',
  'clients.revenueInAll.note': 'Revenue of all orders.',
  'clients.profit': 'Profit',
  'clients.profit.note':
    'Profit of all orders; may be negative: not every client is profitable. Source: Lech Dworaczyński.',
  'clients.retention': 'Stays another year',
  'clients.retention.note':
    'Chance that the client stays another year, such as 90%. Empty: as in Settings (our assumption).',
  'clients.retention.help': 'Type a chance from 0% to 100%, such as 90%.',
  'clients.minimum': 'Minimum referrals',
  'clients.minimum.note':
    'How many referrals a year you want from this client, at least. Empty: as in Settings; 0: you will not ask. Source: Lech Dworaczyński.',
  'clients.minimum.help': 'Type a number, 0 or more, such as 2.',
  'clients.lastAsked': 'Last asked',
  'clients.lastAsked.note':
    'Date on which you last asked for referrals. Best at a service meeting, or after an objection is settled. Source: article on the referral channel.',
  'clients.lastAsked.help': 'Type a date, such as 2026-03-15.',
  'clients.nextStep': 'Next step',
  'clients.nextStep.note': 'What you will do next with this client.',
  'clients.tags': 'Town, trade',
  'clients.tags.note':
    'Words with commas between, such as: Leeds, food. By them Polecam finds prospects on the sheet Wanted whom this client might know.',
  'clients.revenueShare': 'Share of revenue',
  'clients.revenueShare.note':
    'Total revenue ÷ the sum of the column; a client who took back more than they bought has none. Half of the share of the biggest is the time they deserve. Source: Mark Hunter.',
  'clients.change': 'Change in a year',
  'clients.change.note':
    'Revenue of 12 months against the 12 months before. Red only where the order days are behind too (REFERRAL_PACE, with the certainty in Settings): one smaller order is no alarm.',
  'clients.expectedGap': 'Expected gap, days',
  'clients.expectedGap.note':
    'How long to wait for the next purchase: (last − first purchase + typical gap) ÷ purchases. Typical is the median of all usual gaps, so that those who bought once are judged too (our assumption). Empty without both days.',
  'clients.stage': 'Stage',
  'clients.stage.note':
    'First, second, third purchase, then steady. At risk after 2 expected gaps of silence, lost after 4; both are in Settings (our assumption). On the date “Today” in Settings. Computed by CLIENT_STAGE. Source: article on clients who leave.',
  'clients.buysAgain': 'Buys again',
  'clients.buysAgain.note':
    'CLIENT_CHANCE: the chance of a purchase within the days in Settings (182, half a year), learned from all your clients together. Coloured only where it is 20 in 100 or more above or below the mean of the stage, and five clients are at that stage (our assumption).',
  'clients.buysAgainBy': 'What the chance rests on',
  'clients.buysAgainBy.note':
    'For how many days it holds, what is usual at this stage, and from how many clients it was learned. Where there is no chance, this says why.',
  'clients.buysAgain.within': 'in ',
  'clients.buysAgain.days': ' days; ',
  'clients.buysAgain.usual': 'usual at this stage: ',
  'clients.buysAgain.in100': ' in 100; ',
  'clients.buysAgain.learned': 'learned from ',
  'clients.buysAgain.clients': ' clients',
  'clients.buysAgain.noDays': 'Needs whole purchases, and the days of the first and the last one.',
  'clients.buysAgain.tooFew': 'Too few clients bought twice to learn from: ',
  'clients.buysAgain.least': ', at least ',
  'clients.margin': 'Margin a year',
  'clients.margin.note': 'Revenue of 12 months × profit ÷ total revenue.',
  'clients.value': 'Value',
  'clients.value.note':
    'CLIENT_VALUE: the margin of this year and all years to come in today’s money, by the chance that the client stays and the discount rate in Settings.',
  'clients.match': 'Match',
  'clients.match.note':
    'Match with the ideal client, from the Scorecard: 0% the opposite, 100% the ideal. Source: article on the ideal client.',
  'clients.broughtClients': 'Clients brought',
  'clients.broughtClients.note': 'How many clients name this one in “Referred by”. Source: Lech Dworaczyński.',
  'clients.broughtRevenue': 'Their revenue, 12 months',
  'clients.broughtRevenue.note':
    'What those clients bought for in twelve months. Whoever brought others and falls silent is the one to call first.',
  'clients.direct': 'Brought directly',
  'clients.direct.note':
    'Profit on the clients that this client referred. Computed by REFERRAL_CREDIT. Source: Lech Dworaczyński.',
  'clients.chain': 'Brought in total',
  'clients.chain.note':
    'Profit on everyone below this client in the referral tree: those they referred, those referred by these, and so on. For ranking, not for adding up. Source: Lech Dworaczyński.',
  'clients.shared': 'Profit with credit',
  'clients.shared.note':
    'Everyone passes a share of their profit up to their referrer (half, see Settings) and keeps the rest: the column adds up exactly to the whole profit.',
  'clients.familyFault': 'To fix in “Referred by”',
  'clients.familyFault.note':
    'An unknown referrer, a duplicate name, a self-referral, a loop. Empty where all is well. Computed by REFERRAL_CHECK.',
  'clients.received': 'Referrals this year',
  'clients.received.note':
    'Referrals from this client on the sheet Referrals, in the year of the date “Today” in Settings.',
  'clients.due': 'Still due',
  'clients.due.note':
    'Minimum referrals a year − received this year. Ask those with the highest number. Source: Lech Dworaczyński.',
  'clients.quadrant': 'Group',
  'clients.quadrant.note':
    'Champion: value and “Brought directly” both above the median. Affluent: value only. Advocate: referrals only. Everyone else: neither (Kumar, Petersen and Leone 2007).',
} as const;
