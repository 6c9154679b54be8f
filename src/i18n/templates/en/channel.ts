/** Texts of the sheet Channel. */
export const channel = {
  'channel.title': 'Channel',
  'channel.hint':
    'Referrals by salesperson and month against the norms, how many and how good, and what planned meetings will bring (article 001).',
  'channel.plannedMeetings': 'Meetings planned',
  'channel.plannedMeetings.note':
    'Type how many meetings with clients you plan; the figures on the right show what they will bring. 20 = five a week for a month (our choice).',
  'channel.referralsAhead': 'Referrals to come',
  'channel.referralsAhead.note':
    'Computed by REFERRAL_FORECAST: meetings planned × referrals per meeting, at your rates on the right.',
  'channel.meetingsAhead': 'Meetings from them',
  'channel.meetingsAhead.note': 'Computed: these referrals × meetings per referral.',
  'channel.dealsAhead': 'Deals to expect',
  'channel.dealsAhead.note':
    'Computed: these meetings × deals per meeting. Article 001: within a month where deals are small; the others take longer.',
  'channel.dealsLow': 'At least',
  'channel.dealsLow.note':
    'Computed: with the certainty set on the Settings sheet, the number of deals will lie between this one and the next.',
  'channel.dealsHigh': 'At most',
  'channel.dealsHigh.note': 'Computed: see the note on the left.',
  'channel.someDeal': 'Chance of a deal',
  'channel.someDeal.note': 'Computed: the chance that these meetings bring one deal or more.',
  'channel.profitAhead': 'Profit to expect',
  'channel.profitAhead.note': 'Computed: deals × profit on a client won by referral, from the Settings sheet.',
  'channel.referralsPerMeeting': 'Referrals per meeting',
  'channel.referralsPerMeeting.note':
    'Computed from the months below; the norm of the Settings sheet counts as one referral: a few rows alone would mislead. Our choice.',
  'channel.meetingsPerReferral': 'Meetings per referral',
  'channel.meetingsPerReferral.note':
    'Computed from the decided referrals of the log; the norm of the Settings sheet counts as one meeting (one for one, our assumption).',
  'channel.dealsPerMeeting': 'Deals per meeting',
  'channel.dealsPerMeeting.note':
    'Computed for meetings with prospects, from the decided referrals of the log; the norm of the Settings sheet (article 001: 10 meetings, 1 deal) counts as one deal.',
  'channel.feedsItself': 'R: feeds itself from 100%',
  'channel.feedsItself.note':
    'Computed: referrals per meeting × meetings per referral. From 100% up, every meeting brings the next; below that, the channel dries up without new clients. Our choice.',
  'channel.month': 'Month',
  'channel.month.note': 'Type any day of the month, such as the first. A row per salesperson and month.',
  'channel.month.help': 'A date: any day of the month.',
  'channel.salesperson': 'Salesperson',
  'channel.salesperson.note': 'As in the log of referrals. Empty = all together.',
  'channel.salesperson.help': 'A salesperson from the sheet Lists; another name is fine too.',
  'channel.meetings': 'Meetings with clients',
  'channel.meetings.note':
    'Meetings with clients held that month: 5 of them bring at least 5 new good referrals (article 001).',
  'channel.count.help': 'A number, 0 or more.',
  'channel.asked': 'Asked for referrals',
  'channel.asked.note':
    'At how many of them the salesperson asked. Often nobody even tries (article 001). Marked where it was fewer than half (our choice).',
  'channel.received': 'Referrals received',
  'channel.received.note': 'Computed from the log: referrals of that month with a prospect.',
  'channel.receivedNorm': 'Norm of referrals',
  'channel.receivedNorm.note': 'Computed: meetings × norm of the Settings sheet (article 001: 5 for 5).',
  'channel.receivedPace': 'Pace of referrals',
  'channel.receivedPace.note':
    'Computed by REFERRAL_PACE: behind or ahead only where chance hardly explains it; too few where even zero would not be behind. Expert: up to 10 a week (article 001).',
  'channel.behind': 'behind',
  'channel.onNorm': 'on norm',
  'channel.ahead': 'ahead',
  'channel.few': 'too few to judge',
  'channel.expert': 'expert’s pace',
  'channel.quality': 'Mean quality, 1–5',
  'channel.quality.note':
    'Computed from the log: the mean of those rated. Number and quality both count (article 001).',
  'channel.referralMeetings': 'Led to meetings',
  'channel.referralMeetings.note':
    'Computed: how many referrals of that month have come to a meeting or a deal by now. Those lost after a meeting cannot be told apart and are left out.',
  'channel.deals': 'Led to deals',
  'channel.deals.note': 'Computed: how many referrals of that month have come to a deal by now.',
  'channel.dealsNorm': 'Norm of deals',
  'channel.dealsNorm.note': 'Computed: led to meetings × norm of the Settings sheet (article 001: 1 of 10).',
  'channel.dealsPace': 'Pace of deals',
  'channel.dealsPace.note':
    'Computed by REFERRAL_PACE. No deal where the norm was one is no failing yet: it happens in more than a third of months.',
  'channel.band': 'In words',
  'channel.band.note':
    'Computed: how many deals these meetings will bring, with the certainty set on the Settings sheet. The range counts what is not known yet: the fewer meetings on record, the wider it is.',
  'channel.inVain': 'Asked in vain',
  'channel.inVain.note':
    'Computed from the log: rows of that month without a prospect, where a client was asked and gave none. The Overview has the reasons.',
  'channel.bandWords': 'between {low} and {high} deals, {times} times in 100',
} as const;
