import type { FormerTexts } from './FormerTexts';

/** What stands in sheets of former versions, in English. */
export const en: FormerTexts = {
  'channel.title': ['Channel'],
  'channel.hint': [
    'Referrals by salesperson and month against the norms, how many and how good, and what planned meetings will bring (article 001).',
  ],
  'channel.plannedMeetings.note': [
    'Type how many meetings with clients you plan; the figures on the right show what they will bring. 20 = five a week for a month (our choice).',
  ],
  'channel.dealsAhead.note': [
    'Computed: these meetings × deals per meeting. Article 001: within a month where deals are small; the others take longer.',
  ],
  'channel.dealsLow.note': [
    'Computed: with the certainty set on the Settings sheet, the number of deals will lie between this one and the next.',
  ],
  'channel.referralsPerMeeting.note': [
    'Computed from the months below, with the norm of article 001 (5 meetings, 5 referrals) added once: a few rows alone would mislead. Our choice.',
    'Computed from the months below. The norm (5 meetings, 5 referrals) counts as one more month, so that the first few rows do not mislead (our assumption). Source: article on the referral channel.',
  ],
  'channel.meetingsPerReferral.note': [
    'Computed from the months below, with as many meetings added once as the norm has referrals (one for one, our choice).',
    'Computed from the months below. The norm (1 meeting for 1 referral) counts as one more month (our assumption).',
  ],
  'channel.dealsPerMeeting.note': [
    'Computed for meetings with prospects, from the months below, with the norm of article 001 (10 meetings, 1 deal) added once.',
    'Computed from the meetings with prospects in the months below. The norm (1 deal from 10 meetings) counts as one more month. Source: article on the referral channel.',
  ],
  'channel.feedsItself': ['R: feeds itself from 100%'],
  'channel.feedsItself.note': [
    'Computed: referrals per meeting × meetings per referral. From 100% up, every meeting brings the next; below that, the channel dries up without new clients. Our choice.',
  ],
  'channel.month.note': ['Type any day of the month, such as the first. A row per salesperson and month.'],
  'channel.month.help': ['A date: any day of the month.'],
  'channel.salesperson.help': ['A salesperson from the sheet Lists; another name is fine too.'],
  'channel.meetings.note': [
    'Meetings with clients held that month: 5 of them bring at least 5 new good referrals (article 001).',
  ],
  'channel.count.help': ['A number, 0 or more.'],
  'channel.asked.note': [
    'At how many of them the salesperson asked. Often nobody even tries (article 001). Marked where it was fewer than half (our choice).',
    'At how many of these meetings somebody asked for referrals. Often nobody even tries. Tinted where it was fewer than half (our assumption). Source: article on the referral channel.',
  ],
  'channel.receivedNorm.note': ['Computed: meetings × norm of the Settings sheet (article 001: 5 for 5).'],
  'channel.receivedPace.note': [
    'Computed by REFERRAL_PACE: behind or ahead only where chance hardly explains it; too few where even zero would not be behind. Expert: up to 10 a week (article 001).',
  ],
  'channel.quality.note': [
    'Computed from the log: the mean of those rated. Number and quality both count (article 001).',
  ],
  'channel.referralMeetings.note': [
    'Computed: how many referrals of that month have come to a meeting or a deal by now. Those lost after a meeting cannot be told apart and are left out.',
  ],
  'channel.dealsNorm.note': ['Computed: led to meetings × norm of the Settings sheet (article 001: 1 of 10).'],
  'clients.hint': [
    'Who buys, what they are worth and whom they refer. White: from your orders. Sand: yours to fill in. Under grey headers: computed. Sort and filter as you like.',
  ],
  'clients.client.note': [
    'The name as it stands in your orders. One row per client; upper and lower case are the same. Sorting and filtering move no formula: they stand in the headers. But do not convert these rows to a table (Format → Convert to table).',
  ],
  'clients.salesperson.help': ['Choose from the list of the sheet Lists, or type another name.'],
  'clients.kind': ['Kind of big client'],
  'clients.kind.note': [
    'Only for your biggest clients: existing, or new with big business expected this year. Empty for all others. The Time plan uses it (article 003).',
  ],
  'clients.kind.help': ['existing, new, or empty for all but the biggest clients.'],
  'clients.referredBy.note': [
    'The client who referred this one, as named in the first column. Empty: came without a referral (article 000).',
  ],
  'clients.referredBy.help': ['A client of the first column.'],
  'clients.purchases.note': [
    'Days on which the client ordered. A client is someone who bought a first, a second and a third time and keeps buying (article 002).',
  ],
  'clients.firstDay.note': ['Day of the first order.'],
  'clients.lastDay.note': [
    'Day of the latest order. Silent much longer than usual? Call before someone else does (article 002).',
  ],
  'clients.usualGapDays.note': [
    'Median of the days between one order day and the next. Empty after a single purchase.',
  ],
  'clients.revenueLastYear.note': ['Revenue of the twelve months that end with the latest order of all your orders.'],
  'clients.profit.note': ['Profit of all orders; may be negative: not every client is profitable (article 000).'],
  'clients.retention.note': [
    'Chance that the client stays another year, such as 90%. Empty: as in Settings (our choice).',
  ],
  'clients.retention.help': ['A chance from 0% to 100%.'],
  'clients.minimum.note': [
    'How many referrals a year you want from this client, at least. Empty: as in Settings (article 000); 0: you will not ask.',
  ],
  'clients.minimum.help': ['A number from 0 up.'],
  'clients.lastAsked.note': [
    'Day on which you last asked for referrals. Best at a service meeting, or after an objection is settled (article 001).',
  ],
  'clients.lastAsked.help': ['A date.'],
  'clients.revenueShare.note': [
    'Total revenue ÷ the sum of the column; a client who took back more than they bought has none. Half of the share of the biggest is the time they deserve (article 003).',
  ],
  'clients.stage.note': [
    'CLIENT_STAGE: first, second, third purchase, then steady (article 002). At risk when silent for more than 1.5 usual gaps, lost beyond 3 (our choice). As of the day in Settings.',
  ],
  'clients.match.note': [
    'Match with the ideal client, from the Scorecard: 0% the opposite, 100% the ideal (article 004).',
  ],
  'clients.direct.note': ['REFERRAL_CREDIT: profit on the clients that this client referred (article 000).'],
  'clients.chain.note': [
    'Profit on everyone below this client in the referral tree: those they referred, those referred by these, and so on (article 000). For ranking, not for adding up.',
  ],
  'clients.familyFault.note': [
    'REFERRAL_CHECK: an unknown referrer, a duplicate name, a self-referral, a loop. Empty where all is well.',
  ],
  'clients.received.note': [
    'Referrals from this client on the sheet Referrals, in the calendar year of the day in Settings.',
  ],
  'clients.due.note': [
    'Minimum referrals a year − received this year (article 000). Ask those with the highest number.',
  ],
  'clients.quadrant.note': [
    'Champion: value and “Brought directly” both above the median. Affluent: value only. Advocate: referrals only. Miser: neither (Kumar, Petersen and Leone 2007).',
  ],
  'coaching.hint': [
    'The three skills of selling by referral, one row per salesperson: who has learned what, and what to practise next (article 001).',
  ],
  'coaching.salesperson.note': [
    'A row per salesperson: have they learned the three skills of selling by referral (article 001)?',
  ],
  'coaching.salesperson.help': ['A salesperson from the sheet Lists; another name is fine too.'],
  'coaching.skill.note': [
    'Tick it once they do so without being reminded. The skills are on the Settings sheet (article 001).',
  ],
  'coaching.skill.help': ['Ticked: learned.'],
  'coaching.day.note': ['Day on which you last practised it together: salespeople need it regularly (article 001).'],
  'coaching.day.help': ['A date.'],
  'common.withoutAddon': [
    'Who sees #NAME? here has no Polecam, or has not enabled its formulas in this spreadsheet. Before you share: Polecam, Share without Polecam.',
  ],
  'history.when.note': ['Day and time in the time zone of this spreadsheet.'],
  'idealClient.hint': ['Your best and worst clients distilled into the five traits to look for (article 004).'],
  'idealClient.weight.help': ['A number, 0 or more. Leave all five empty for equal weights.'],
  'keeping.hint': [
    'Who left and why, what they are worth, whom to win back first, and who takes the next step (article 002).',
    'Lose three a month, win three, and you stand still: who left and why, whom to win back first, what each month leaves (article 002).',
  ],
  'keeping.wonBack.note': ['Computed: those of them with a day in “Back since”.'],
  'keeping.lostDay.note': ['Day on which the client left, or on which you noticed the silence.'],
  'keeping.day.help': ['A date.'],
  'keeping.client.help': ['A client from the Clients sheet; anyone else is fine too.'],
  'keeping.reason.note': [
    'Why they left: knowing it is as important as knowing why clients come (article 002). The list is on the sheet Lists.',
  ],
  'keeping.reason.help': ['A reason from the sheet Lists; another is fine too.'],
  'keeping.chance': ['Chance back'],
  'keeping.chance.help': ['A chance from 0% to 100%.'],
  'keeping.nextStep.note': ['What you will do to win back the client, and their trust (article 002).'],
  'keeping.owner': ['Who'],
  'keeping.owner.help': ['A salesperson from the sheet Lists; another name is fine too.'],
  'keeping.stepDay.note': ['Day of this step.'],
  'keeping.backDay': ['Back since'],
  'keeping.backDay.note': ['Day on which they bought again. The client then leaves the ranking.'],
  'keeping.cause.note': [
    'From the sheet Lists: internal causes are ours to put right, the others come from the market (article 002).',
  ],
  'keeping.worth': ['Value × chance'],
  'keeping.worth.note': ['Computed for those who are not back. Our choice.'],
  'keeping.rank.note': ['Computed: 1 = win back first. The first three are marked.'],
  'lists.list.help': ['One of the three lists.', 'Choose one of the three lists.'],
  'lists.entry.note': [
    'A salesperson’s name, or a reason in your words. Five reasons of clients and three of salespeople come from article 001; the list of article 002 is not public, so the reasons for leaving are our examples.',
    'A salesperson’s name, or a reason in your words. Five reasons of clients and three of salespeople come from the article on the referral channel; the list of the article on clients who leave is not public, so the reasons for leaving are our examples.',
  ],
  'lists.side.note': [
    'For a reason only: the client’s or our own (article 001); internal or from the market (article 002). What is ours, training can put right.',
  ],
  'lists.side.help': [
    'One of four words; leave it empty for a salesperson.',
    'Choose one of the four words; leave it empty for a salesperson.',
  ],
  'lists.refusalSide': ['Whose'],
  'lists.leavingCause.note': ['Internal, or from the market (article 002).'],
  'months.hint': [
    'Lose three a month, win three, and you stand still: clients who came and went month by month, and the profit by referral beside all profit (articles 002 and 001).',
  ],
  'months.start.note': [
    'Type how many clients you had before the first month of the list. A client is someone who bought a third time and keeps buying (article 002).',
  ],
  'months.meetingsOfOne': ['Meetings to replace one', 'First meetings saved by losing one fewer a month'],
  'months.meetingsOfOne.note': [
    'Computed by the norms of article 001: how many first meetings it takes to replace one client (10 referral meetings for a deal, 5 meetings for 5 referrals).',
  ],
  'months.gained.note': ['Clients gained that month.'],
  'months.lost.note': ['Clients lost that month.'],
  'months.net.note': ['Computed: gained − lost. 0 = standing still, however hard everyone works (article 002).'],
  'months.month.note': ['Type the first day of the month. A row per month, without gaps.'],
  'months.month.help': ['A date: the first day of the month.'],
  'months.count.help': ['A number, 0 or more.'],
  'months.salesTotal.note': [
    'Type the month’s profit from all sales, to compare it with the profit in the log of referrals.',
  ],
  'months.salesByReferral.note': ['Computed from the log: the profit typed there, by the day of “Stage since”.'],
  'months.referralShare.note': [
    'Computed. Read it beside the totals: the share can also grow while total sales fall (article 001).',
  ],
  'months.wonBack.note': ['Lost clients who bought again that month.'],
  'overview.refusal.note': ['The reasons on the sheet Lists: five of clients and three of salespeople (article 001).'],
  'overview.refusalSide': ['Whose'],
  'overview.leavingCause.note': ['Internal, or from the market (article 002).'],
  'overview.gradeBrought.note': [
    'Computed: deals ÷ all closed referrals, with or without a deal. Where it differs over many referrals, change the chances on the Settings sheet. Our choice.',
  ],
  'overview.yearValue.note': [
    'Computed: what the referrals of that year are worth, all clients together. The value grows with time (article 000).',
  ],
  'overview.salesByReferral.note': ['Computed from the log: the profit typed there, by the day of “Stage since”.'],
  'overview.paretoShare.note': [
    'Share of revenue of this client and all bigger ones together (article 003 asks for it).',
  ],
  'overview.map': ['Who is worth a lot, and who brings in a lot'],
  'overview.yearsChart': ['What referrals are worth, year by year'],
  'overview.behind.note': ['Computed: months and salespeople on Channel whose referrals or deals are behind.'],
  'overview.feedsItself': ['R: feeds itself from 100%'],
  'overview.behindPerson.note': ['As on Channel; empty = all together.'],
  'referralPlan.hint': [
    'How many referrals to count on from each client, what they are worth today, and when to ask (article 000).',
  ],
  'referralPlan.askNow.note': [
    'Computed: clients whose next ask is due by the day set as today on the Settings sheet.',
  ],
  'referralPlan.valueInAll': ['Worth of the plan'],
  'referralPlan.valueInAll.note': ['Computed: the sum of the column “Worth in total”.'],
  'referralPlan.referralsPerYear.note': [
    'How many referrals you count on in a year of work with this client (article 000). Empty = their minimum.',
  ],
  'referralPlan.referralsPerYear.help': ['A number, 0 or more; empty = their minimum.'],
  'referralPlan.quality.note': [
    'How good you expect them to be, 1 to 5. Empty = the mean of their referrals so far, rounded; 3 where there are none (our choice).',
  ],
  'referralPlan.quality.help': ['A whole number from 1 to 5.'],
  'referralPlan.profitPerClient.note': [
    'Yearly profit on a client they refer, not revenue; may be negative (article 000). Empty = the figure of the Settings sheet.',
  ],
  'referralPlan.growth.note': [
    'By how much their referrals change each year; −20% stands for a 20% risk that the client leaves. Empty = the lower growth of the Settings sheet (article 001: 20–30% a year).',
  ],
  'referralPlan.growth.help': ['A share above −100%, such as 20% or −20%.'],
  'referralPlan.chance.note': [
    'Computed: listens × they talk × buys at this quality, from the Settings sheet (article 000, the first three questions).',
  ],
  'referralPlan.year1.note': [
    'Computed by REFERRAL_VALUE: what the referrals of the next twelve months are worth in money today (article 000).',
  ],
  'referralPlan.value': ['Worth in total'],
  'referralPlan.value.note': [
    'Computed by REFERRAL_VALUE over all the years that the Settings sheet looks ahead, with its generations, discount rate and costs (article 000).',
  ],
  'referralPlan.pays.note': [
    'Computed: yes where chance × worth of a won client is more than a referral costs. Article 000: not every referred client is profitable.',
  ],
  'referralPlan.minimum.note': [
    'Computed: their own minimum from the Clients sheet, or else that of the Settings sheet (article 000: for example twice a year).',
  ],
  'referralPlan.nextAsk.note': [
    'Computed: what is still due is spread evenly between the last ask (or 1 January) and the end of the year; today where that day is past. Our choice.',
  ],
  'referralPlan.askIn': ['In days'],
  'referralPlan.askIn.note': [
    'Computed from the day set as today on the Settings sheet. Marked where it is time to ask.',
  ],
  'referrals.hint': [
    'A row for every referral: from whom, to whom, how good it is, and what came of it (article 001). Sort and filter as you like.',
  ],
  'referrals.open.note': ['Computed: referrals that are still open: neither “Deal” nor “No deal” yet.'],
  'referrals.expectedDeals.note': [
    'Computed by REFERRAL_OUTLOOK from “Chance now” of all open referrals. Referrals with neither quality nor chances are left out.',
  ],
  'referrals.low.note': [
    'Computed: with the certainty set on the Settings sheet, the number of deals will lie between this one and the next.',
  ],
  'referrals.date.note': [
    'Day on which your client gave the referral, or was asked in vain. Sorting and filtering move no formula: they stand in the headers. But do not convert these rows to a table (Format → Convert to table).',
  ],
  'referrals.date.help': ['A date.'],
  'referrals.from.note': [
    'Who recommended you, named as on the Clients sheet: that is where their referrals are counted (article 000).',
  ],
  'referrals.from.help': ['A client from the Clients sheet; anyone else is fine too.'],
  'referrals.prospect.note': [
    'Whom your client referred to you, one per row: ask for several at once (article 001). Empty = the client was asked and gave none: choose the reason.',
  ],
  'referrals.salesperson.help': [
    'A salesperson from the sheet Lists; another name is fine too, but is not offered there.',
  ],
  'referrals.quality.note': [
    'From 1 (a name and a number) to 5 (introduced in person). Quality counts as much as number (article 001); the chances that go with it are on the Settings sheet.',
  ],
  'referrals.quality.help': ['A whole number from 1 to 5.'],
  'referrals.expectedProfit.note': [
    'Profit of a deal with this prospect, not revenue; may be negative: not every referred client is profitable (article 000). Empty = the figure of the Settings sheet.',
  ],
  'referrals.stage.note': [
    'How far it has come; empty = received. Ten meetings from good referrals bring at least one deal (article 001).',
  ],
  'referrals.stage.help': ['One of the five stages on the Settings sheet.'],
  'referrals.stageDate.note': ['Day on which it reached this stage. Empty = the day it was received.'],
  'referrals.refusal.note': [
    'Why the client gave none, or why nobody asked: five reasons of clients and three of salespeople (article 001). The list is on the sheet Lists.',
  ],
  'referrals.refusal.help': ['A reason from the sheet Lists; another one is fine too.'],
  'referrals.listen.note': [
    'Chance that the prospect listens to what your client says about you (article 000). Empty = by quality, from the Settings sheet.',
  ],
  'referrals.contact.note': [
    'Chance that your client really gets in touch with the prospect (article 000). Empty = by quality, from the Settings sheet.',
  ],
  'referrals.conversion.note': [
    'Chance that the prospect then becomes a client (article 000). Empty = by quality, from the Settings sheet.',
  ],
  'referrals.chance.help': ['A chance from 0% to 100%; empty = from the Settings sheet.'],
  'referrals.wouldBuyAnyway.note': [
    'Chance that the prospect would have bought without the referral (article 000); the referral earns no credit for that part of the profit. Empty = the figure of the Settings sheet.',
  ],
  'referrals.chance': ['Chance at first'],
  'referrals.chance.note': ['Computed: listens × they talk × buys, the first three questions of article 000.'],
  'referrals.openChance.note': [
    'Computed: what has already happened is no longer a chance. Contacted: listens × buys; meeting: buys; closed: empty. Our choice.',
  ],
  'referrals.expectedValue.note': [
    'Computed for open referrals: chance now × worth of the deal. The part that would have come anyway counts only as a saved cost (Settings sheet).',
  ],
  'referrals.waiting.note': [
    'Computed for open referrals, up to the day set as today on the Settings sheet. Marked beyond 31: deals usually come within a month (article 001).',
  ],
  'scorecard.hint': [
    'Score each client from −5 to +5 on the five traits of the Ideal client sheet. The closer to the ideal, the faster and easier the deal (article 004). Sort and filter as you like.',
  ],
  'scorecard.power': ['Best − worst'],
  'scorecard.power.note': [
    'Computed by IDEAL_TRAIT_POWER: mean score of your best clients minus that of your worst, found by their names on the Ideal client sheet. Below 1 the trait hardly tells them apart: choose another one (the bound is our choice).',
    'Mean score of your best clients minus that of your worst, found by their names on the Ideal client sheet. Below 1 the trait hardly tells them apart: choose another one (the limit is our assumption). Computed by IDEAL_TRAIT_POWER.',
  ],
  'scorecard.client.note': [
    'A present or prospective client (article 004, step 6). Sorting and filtering move no formula: they stand in the headers. But do not convert these rows to a table (Format → Convert to table).',
  ],
  'scorecard.trait.note': [
    'Step 6: +5 = exactly like the ideal, −5 = the very opposite. Empty = not scored yet, which is not 0. The trait is set on the Ideal client sheet (article 004).',
  ],
  'scorecard.score.help': ['A whole number from −5 to +5.'],
  'scorecard.action.note': [
    'What you will do about the mismatches before they make the deal harder (article 004, step 6).',
  ],
  'scorecard.who': ['Who'],
  'scorecard.who.help': ['A salesperson from the sheet Lists; another name is fine too.'],
  'scorecard.when.note': ['Day by which it has to be done.'],
  'scorecard.when.help': ['A date.'],
  'scorecard.score.note': [
    'Computed by IDEAL_SCORE: the weighted mean over the traits that have a score (article 004, step 6).',
  ],
  'scorecard.tier.note': [
    'Computed from the match. The two bounds and the three names are on the Settings sheet; they are our choice.',
  ],
  'scorecard.gap1.note': [
    'Computed by IDEAL_GAPS: the trait furthest from +5, allowing for its weight, with its score. Start the plan of action here (article 004, step 6).',
  ],
  'settings.hint': [
    'What the sheets work with: norms, hours, chances and words. Change what is tinted; every default has its source beside it. Salespeople and reasons are on the sheet Lists.',
    'What the sheets work with: norms, hours, chances and lists. Change what is tinted; every default has its source beside it.',
  ],
  'settings.topic': ['About'],
  'settings.topic.note': ['What the settings from here on are about.'],
  'settings.setting.note': ['What the sheets work with.'],
  'settings.value.note': ['Enter what is true for you: all sheets use it at once. Write shares as 20%.'],
  'settings.source.note': ['An article of the method, or our choice where the articles give no figure.'],
  'sources.title': ['Sources'],
  'sources.hint': [
    'From the salespeople’s own workbooks. #REF! under Connection: point at the cell and press Allow access. To add or remove: Polecam → Team → Several workbooks.',
  ],
  'sources.answering': ['Workbooks that answer'],
  'sources.answering.note': ['Computed: so many of the workbooks below can be read.'],
  'sources.silent': ['Without an answer'],
  'sources.silent.note': ['Computed: workbooks that cannot be read yet. The note on Connection says what to do.'],
  'sources.clientsInAll.note': ['Computed: of all workbooks that answer.'],
  'sources.receivedInAll.note': ['Computed: of all workbooks that answer.'],
  'sources.dealsInAll.note': ['Computed: of all workbooks that answer.'],
  'sources.connection.note': [
    'Shows the currency of that workbook once it is connected. #REF!: point at the cell and press Allow access. If Google offers no such button, its message says why: you may not open that workbook, or the link is wrong.',
  ],
  'sources.state': ['Does it answer?'],
  'sources.state.note': ['Computed: whether this workbook can be read.'],
  'sources.state.answers': ['answers'],
  'sources.state.silent': ['no answer yet'],
  'sources.state.noPolecam': ['has no sheets of Polecam'],
  'sources.meetings.note': [
    'All meetings counted on the sheet Channel there (article 001).',
    'All meetings counted on the sheet Referral channel there. Source: article on the referral channel.',
  ],
  'sources.received.note': ['Rows of the log of referrals there, copied at the right.'],
  'sources.receivedNorm.note': [
    'How many referrals that many meetings should bring by the norms of your Settings: 5 meetings, 5 referrals (article 001).',
  ],
  'sources.receivedPace.note': [
    'Behind or ahead only where chance alone hardly explains it; else too few to judge. REFERRAL_PACE.',
  ],
  'sources.dealsNorm.note': [
    'How many deals that many meetings with prospects should bring by the norms of your Settings: 10 meetings, 1 deal (article 001).',
  ],
  'sources.dealsPace.note': ['Behind, on the norm or ahead, or too few to judge. REFERRAL_PACE.'],
  'sources.lastEntry.note': ['Date of the newest referral in that log.'],
  'sources.logSalesperson.note': [
    'The logs of referrals of all workbooks, one salesperson after the other, the newest first. Copied by a formula: edit them in the workbook they come from.',
  ],
  'sources.logDate.note': ['Day of the referral.'],
  'sources.logRefusal': ['Why not'],
  'timePlan.hint': [
    'Mark the big clients on the Clients sheet: they get half of their share of the business as hours, all others and prospecting the rest (article 003).',
  ],
  'timePlan.bigShare.note': [
    'Computed: the share of the business that the big clients below bring together (article 003: for example 70%).',
  ],
  'timePlan.otherHours.note': [
    'Computed: the rest of the week, for other clients and for finding new ones (article 003).',
  ],
  'timePlan.client.note': [
    'Big clients come from the Clients sheet: those with a kind entered there. Add others below.',
  ],
  'timePlan.hoursGiven.help': ['Hours a week, from 0 to 168.'],
  'timePlan.expected.help': ['An amount, 0 or more.'],
  'timePlan.kind.note': [
    'From the Clients sheet; a client without a kind there, but with revenue expected, counts as new. The article has a rule for existing clients and one for new; using both in one plan is our choice.',
  ],
  'timePlan.lastYear.note': ['Of the big ones, from the Clients sheet.'],
  'timePlan.revenue': ['Counts as'],
  'timePlan.share.note': ['Computed: ÷ the sum of the column.'],
  'timePlan.hoursDue': ['Hours due'],
  'timePlan.hoursDue.note': [
    'Computed by TIME_PLAN: half of the share of an existing client, 75% of a new one’s, times the hours of the week (article 003).',
  ],
  'timePlan.band.note': [
    'Computed: within the plan where the difference is no more than the share set on the Settings sheet (25%, our choice). More or less is not a mistake: ask why.',
  ],
  'timePlan.chart': ['Hours a week: due and given'],
  'week.salesperson.help': ['A salesperson from the sheet Lists.'],
  'week.dueInAll.note': ['Computed: what these clients still owe this year, together (article 000).'],
  'week.client.note': ['Those who owe the most referrals come first.'],
  'week.due.note': ['Minimum referrals a year − received this year (article 000).'],
  'week.lastAsked.note': ['Day on which they were last asked for referrals.'],
  'week.waiting.note': ['Days at this stage; marked after a month.'],
  'lists.hint': [
    'Salespeople, reasons for no referral and reasons for leaving, one entry per row: the other sheets offer them. Add a row at the bottom; delete or sort rows as you like.',
  ],
  'lists.list.note': ['Which list the entry belongs to. The three names are on the Settings sheet.'],
  'channel.asked': ['Asked for referrals'],
  'channel.asks.note': [
    'What you typed under “Asks, typed”; otherwise counted from the log: a client asked on one date is one ask, whatever came of it. Empty before the log’s first ask. Often nobody even tries. Tinted where it was at fewer than half of the meetings (our assumption). Source: article on the referral channel.',
  ],
  'channel.inVain.note': [
    'Computed from the log: rows of that month without a prospect, where a client was asked and gave none. The reasons are on the sheet Overview.',
  ],
  'week.prospect.note': ['Open referrals, the longest waiting first.'],
};
