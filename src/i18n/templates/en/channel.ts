/** Texts of the sheet Channel. */
export const channel = {
  'channel.title': 'Referral channel',
  'channel.hint':
    'Referrals by salesperson and month against the norms, how many and how good, and what planned meetings will bring. Each salesperson over the last months: on Overview.',
  'channel.plannedMeetings': 'Meetings planned',
  'channel.plannedMeetings.note':
    'Type how many meetings with clients you plan; the figures on the right show what they will bring. 20 = five a week for a month (our assumption).',
  'channel.referralsAhead': 'Referrals to come',
  'channel.referralsAhead.note':
    'Computed by REFERRAL_FORECAST: meetings planned × referrals per meeting, at your rates on the right.',
  'channel.meetingsAhead': 'Meetings from them',
  'channel.meetingsAhead.note': 'Computed: these referrals × meetings per referral.',
  'channel.dealsAhead': 'Deals to expect',
  'channel.dealsAhead.note':
    'Computed: these meetings × deals per meeting. Within a month where deals are small; the others take longer. Source: article on the referral channel.',
  'channel.dealsLow': 'At least',
  'channel.dealsLow.note':
    'Computed: with the certainty set in Settings (such as 90%), there will be at least this many deals and at most the number in the next cell.',
  'channel.dealsHigh': 'At most',
  'channel.dealsHigh.note': 'Computed: see the note on the left.',
  'channel.someDeal': 'Chance of a deal',
  'channel.someDeal.note': 'Computed: the chance that these meetings bring one deal or more.',
  'channel.profitAhead': 'Profit to expect',
  'channel.profitAhead.note': 'Computed: deals × profit on a client won by referral, from the Settings sheet.',
  'channel.referralsPerMeeting': 'Referrals per meeting',
  'channel.referralsPerMeeting.note':
    'Computed from the months below. The norm in Settings counts as one referral, so that the first few rows do not mislead (our assumption).',
  'channel.meetingsPerReferral': 'Meetings per referral',
  'channel.meetingsPerReferral.note':
    'Computed from the decided referrals of the log. The norm in Settings (1 meeting for 1 referral) counts as one meeting (our assumption).',
  'channel.dealsPerMeeting': 'Deals per meeting',
  'channel.dealsPerMeeting.note':
    'Computed from the meetings with prospects of the decided referrals. The norm in Settings (1 deal from 10 meetings) counts as one deal. Source: article on the referral channel.',
  'channel.feedsItself': 'Self-sustaining from 100%',
  'channel.feedsItself.note':
    'Computed: referrals per meeting × meetings per referral. From 100% up, every meeting brings the next; below that, the channel dries up without new clients. Our assumption.',
  'channel.month': 'Month',
  'channel.month.note': 'Type any day of the month, such as the first. One row per salesperson and month.',
  'channel.month.help': 'Type any day of the month, such as 2026-03-01.',
  'channel.salesperson': 'Salesperson',
  'channel.salesperson.note':
    'As in the log of referrals. Empty = all together; such a month counts once, by that row.',
  'channel.salesperson.help': 'Choose a salesperson from the sheet Lists, or type another name.',
  'channel.meetings': 'Meetings with clients',
  'channel.meetings.note':
    'Meetings with clients held that month: 5 of them bring at least 5 new good referrals. Source: article on the referral channel.',
  'channel.count.help': 'Type a number, 0 or more, such as 12.',
  'channel.asked': 'Asks, typed',
  'channel.asked.note':
    'At how many of these meetings somebody asked for referrals, for months that the log does not have. Empty = counted from the log, under “Asked for referrals” on the right.',
  'channel.asks': 'Asked for referrals',
  'channel.asks.note':
    'What you typed under “Asks, typed”; otherwise counted from the log: a client asked by one salesperson on one date is one ask, whatever came of it. Empty before the log’s first ask. Often nobody even tries. Tinted where it was at fewer than half of the meetings (our assumption). Source: article on the referral channel.',
  'channel.received': 'Referrals received',
  'channel.received.note': 'Computed from the log: referrals of that month with a prospect.',
  'channel.receivedNorm': 'Norm of referrals',
  'channel.receivedNorm.note':
    'Computed: meetings × norm of the Settings sheet (5 for 5). Source: article on the referral channel.',
  'channel.receivedPace': 'Pace of referrals',
  'channel.receivedPace.note':
    'Computed by REFERRAL_PACE: behind or ahead only if it is unlikely to be luck; too few where even zero would not be behind. Expert: up to 10 a week. Source: article on the referral channel.',
  'channel.behind': 'behind',
  'channel.onNorm': 'on norm',
  'channel.ahead': 'ahead',
  'channel.few': 'too few to judge',
  'channel.expert': 'expert’s pace',
  'channel.quality': 'Mean quality, 1–5',
  'channel.quality.note':
    'Computed from the log: the mean of those rated. Number and quality both count. Source: article on the referral channel.',
  'channel.referralMeetings': 'Led to meetings',
  'channel.referralMeetings.note':
    'Computed: how many referrals of that month have ended in a meeting or a deal so far. Those lost after a meeting are left out: the log does not tell them apart.',
  'channel.deals': 'Led to deals',
  'channel.deals.note': 'Computed: how many referrals of that month have come to a deal by now.',
  'channel.dealsNorm': 'Norm of deals',
  'channel.dealsNorm.note':
    'Computed: led to meetings × norm of the Settings sheet (1 of 10). Source: article on the referral channel.',
  'channel.dealsPace': 'Pace of deals',
  'channel.dealsPace.note':
    'Computed by REFERRAL_PACE. No deal where the norm was one is no failing yet: it happens in more than a third of months.',
  'channel.band': 'Deals, in words',
  'channel.band.note':
    'Computed: how many deals the planned meetings will bring, with the certainty set in Settings. The range allows for what you cannot know yet: the fewer meetings on record, the wider it is.',
  'channel.inVain': 'Asked in vain',
  'channel.inVain.note':
    'Computed from the log: asks of that month that brought no prospect. The reasons are on the sheet Overview.',
  'channel.bandWords': 'between %1 and %2 deals, %3 times in 100',
  'channel.goalDeals': 'Clients wanted',
  'channel.goalDeals.note':
    'Type how many new clients you want by referral; the figures on the right say what that takes a week.',
  'channel.goalDay': 'By when',
  'channel.goalDay.note':
    'Type the day by which they are to come. From a meeting to a deal it takes a month or longer: begin that much earlier.',
  'channel.goalDay.help': 'Type a day after today, such as 2026-12-31.',
  'channel.meetingHours': 'Hours for one ask or meeting',
  'channel.meetingHours.note': 'With the way there. 1.5 is our assumption: type your own.',
  'channel.asksAWeek': 'Asks a week',
  'channel.asksAWeek.note':
    'Computed: so many clients are to be asked a week, at your rates on the left. Where “Asked for referrals” is empty below, every meeting with a client counts as an ask.',
  'channel.meetingsAWeek': 'Meetings a week',
  'channel.meetingsAWeek.note':
    'Computed by REFERRAL_MEETINGS: so many meetings with prospects a week, and the goal is reached in 80 of 100 cases.',
  'channel.goalPast': 'choose a day after today',
  'channel.hoursAWeek': 'Hours a week',
  'channel.hoursAWeek.note': 'Computed: asks and meetings × the hours for one.',
  'channel.weakestStep': 'Weakest step',
  'channel.weakestStep.note':
    'Computed: the step whose norm, if reached, gains most. With few months on record it may be chance: the sidebar (From the goal) says so, and how much would be gained.',
  'channel.askingStep': 'asking: it is not done at every meeting',
  'channel.referralsStep': 'referrals from those asked',
  'channel.meetingsStep': 'meetings with those referred',
  'channel.dealsStep': 'deals from the meetings',
  'channel.noStepSeen': 'nothing on record yet',
  'channel.noStepWeak': 'none is below its norm',
} as const;
