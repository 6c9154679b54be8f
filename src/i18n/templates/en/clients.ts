/** Texts of the sheet Clients. */
export const clients = {
  'clients.title': 'Clients',
  'clients.hint':
    'Who buys, what they are worth and whom they refer. White: from your orders. Sand: yours to fill in. Under grey headers: computed. Sort and filter as you like.',
  'clients.client': 'Client',
  'clients.client.note':
    'The name as it stands in your orders. One row per client; upper and lower case are the same. Sorting and filtering move no formula: they stand in the headers. But do not convert these rows to a table (Format → Convert to table).',
  'clients.salesperson': 'Salesperson',
  'clients.salesperson.note': 'Who looks after the client. The list is on the sheet Lists.',
  'clients.salesperson.help': 'Choose from the list of the sheet Lists, or type another name.',
  'clients.kind': 'Kind of big client',
  'clients.kind.note':
    'Only for your biggest clients: existing, or new with big business expected this year. Empty for all others. The Time plan uses it (article 003).',
  'clients.kind.help': 'existing, new, or empty for all but the biggest clients.',
  'clients.referredBy': 'Referred by',
  'clients.referredBy.note':
    'The client who referred this one, as named in the first column. Empty: came without a referral (article 000).',
  'clients.referredBy.help': 'A client of the first column.',
  'clients.purchases': 'Purchases',
  'clients.purchases.note':
    'Days on which the client ordered. A client is someone who bought a first, a second and a third time and keeps buying (article 002).',
  'clients.firstDay': 'First purchase',
  'clients.firstDay.note': 'Day of the first order.',
  'clients.lastDay': 'Last purchase',
  'clients.lastDay.note':
    'Day of the latest order. Silent much longer than usual? Call before someone else does (article 002).',
  'clients.usualGapDays': 'Usual gap, days',
  'clients.usualGapDays.note': 'Median of the days between one order day and the next. Empty after a single purchase.',
  'clients.revenueLastYear': 'Revenue, 12 months',
  'clients.revenueLastYear.note': 'Revenue of the twelve months that end with the latest order of all your orders.',
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
  'clients.profit.note': 'Profit of all orders; may be negative: not every client is profitable (article 000).',
  'clients.retention': 'Stays another year',
  'clients.retention.note':
    'Chance that the client stays another year, such as 90%. Empty: as in Settings (our choice).',
  'clients.retention.help': 'A chance from 0% to 100%.',
  'clients.minimum': 'Minimum referrals',
  'clients.minimum.note':
    'How many referrals a year you want from this client, at least. Empty: as in Settings (article 000); 0: you will not ask.',
  'clients.minimum.help': 'A number from 0 up.',
  'clients.lastAsked': 'Last asked',
  'clients.lastAsked.note':
    'Day on which you last asked for referrals. Best at a service meeting, or after an objection is settled (article 001).',
  'clients.lastAsked.help': 'A date.',
  'clients.nextStep': 'Next step',
  'clients.nextStep.note': 'What you will do next with this client.',
  'clients.revenueShare': 'Share of revenue',
  'clients.revenueShare.note':
    'Total revenue ÷ the sum of the column; a client who took back more than they bought has none. Half of the share of the biggest is the time they deserve (article 003).',
  'clients.change': 'Change in a year',
  'clients.change.note':
    'Revenue of 12 months against the 12 months before. Red only where the order days are behind too (REFERRAL_PACE, with the certainty in Settings): one smaller order is no alarm.',
  'clients.expectedGap': 'Expected gap, days',
  'clients.expectedGap.note':
    'How long to wait for the next purchase: (last − first purchase + typical gap) ÷ purchases. Typical is the median of all usual gaps, so that those who bought once are judged too (our assumption). Empty without both days.',
  'clients.stage': 'Stage',
  'clients.stage.note':
    'CLIENT_STAGE: first, second, third purchase, then steady (article 002). At risk after 2 expected gaps of silence, lost after 4; both are in Settings (our assumption). As of the day in Settings.',
  'clients.margin': 'Margin a year',
  'clients.margin.note': 'Revenue of 12 months × profit ÷ total revenue.',
  'clients.value': 'Value',
  'clients.value.note':
    'CLIENT_VALUE: the margin of this year and all years to come in today’s money, by the chance that the client stays and the discount rate in Settings.',
  'clients.match': 'Match',
  'clients.match.note':
    'Match with the ideal client, from the Scorecard: 0% the opposite, 100% the ideal (article 004).',
  'clients.broughtClients': 'Clients brought',
  'clients.broughtClients.note': 'How many clients name this one in “Referred by” (article 000).',
  'clients.broughtRevenue': 'Their revenue, 12 months',
  'clients.broughtRevenue.note':
    'What those clients bought for in twelve months. Whoever brought others and falls silent is the one to call first.',
  'clients.direct': 'Brought directly',
  'clients.direct.note': 'REFERRAL_CREDIT: profit on the clients that this client referred (article 000).',
  'clients.chain': 'Brought in total',
  'clients.chain.note':
    'Profit on everyone below this client in the referral tree: those they referred, those referred by these, and so on (article 000). For ranking, not for adding up.',
  'clients.shared': 'Profit with credit',
  'clients.shared.note':
    'Everyone passes a share of their profit up to their referrer (half, see Settings) and keeps the rest: the column adds up exactly to the whole profit.',
  'clients.familyFault': 'To fix in “Referred by”',
  'clients.familyFault.note':
    'REFERRAL_CHECK: an unknown referrer, a duplicate name, a self-referral, a loop. Empty where all is well.',
  'clients.received': 'Referrals this year',
  'clients.received.note':
    'Referrals from this client on the sheet Referrals, in the calendar year of the day in Settings.',
  'clients.due': 'Still due',
  'clients.due.note': 'Minimum referrals a year − received this year (article 000). Ask those with the highest number.',
  'clients.quadrant': 'Group',
  'clients.quadrant.note':
    'Champion: value and “Brought directly” both above the median. Affluent: value only. Advocate: referrals only. Miser: neither (Kumar, Petersen and Leone 2007).',
} as const;
