/** Texts of the sheet Referrals. */
export const referrals = {
  'referrals.title': 'Referrals',
  'referrals.hint':
    'A row for every referral: from whom, to whom, how good it is, and what came of it (article 001). Sort and filter as you like.',
  'referrals.open': 'Open referrals',
  'referrals.open.note': 'Computed: referrals that are still open: neither “Deal” nor “No deal” yet.',
  'referrals.expectedDeals': 'Deals to expect',
  'referrals.expectedDeals.note':
    'Computed by REFERRAL_OUTLOOK from “Chance now” of all open referrals. Referrals with neither quality nor chances are left out.',
  'referrals.low': 'At least',
  'referrals.low.note':
    'Computed: with the certainty set on the Settings sheet, the number of deals will lie between this one and the next.',
  'referrals.high': 'At most',
  'referrals.high.note': 'Computed: see the note on the left.',
  'referrals.atLeastOne': 'Chance of a deal',
  'referrals.atLeastOne.note': 'Computed: the chance that the open referrals bring one deal or more.',
  'referrals.expectedValueInAll': 'Expected value',
  'referrals.expectedValueInAll.note': 'Computed: the sum of the column “Expected value”.',
  'referrals.date': 'Date',
  'referrals.date.note':
    'Day on which your client gave the referral, or was asked in vain. Sorting and filtering move no formula: they stand in the headers. But do not convert these rows to a table (Format → Convert to table).',
  'referrals.date.help': 'A date.',
  'referrals.from': 'From client',
  'referrals.from.note':
    'Who recommended you, named as on the Clients sheet: that is where their referrals are counted (article 000).',
  'referrals.from.help': 'A client from the Clients sheet; anyone else is fine too.',
  'referrals.prospect': 'Prospect',
  'referrals.prospect.note':
    'Whom your client referred to you, one per row: ask for several at once (article 001). Empty = the client was asked and gave none: choose the reason.',
  'referrals.salesperson': 'Salesperson',
  'referrals.salesperson.note': 'Who received the referral. The list is on the sheet Lists.',
  'referrals.salesperson.help':
    'A salesperson from the sheet Lists; another name is fine too, but is not offered there.',
  'referrals.quality': 'Quality, 1–5',
  'referrals.quality.note':
    'From 1 (a name and a number) to 5 (introduced in person). Quality counts as much as number (article 001); the chances that go with it are on the Settings sheet.',
  'referrals.quality.help': 'A whole number from 1 to 5.',
  'referrals.expectedProfit': 'Expected profit',
  'referrals.expectedProfit.note':
    'Profit of a deal with this prospect, not revenue; may be negative: not every referred client is profitable (article 000). Empty = the figure of the Settings sheet.',
  'referrals.stage': 'Stage',
  'referrals.stage.note':
    'How far it has come; empty = received. Ten meetings from good referrals bring at least one deal (article 001).',
  'referrals.stage.help': 'One of the five stages on the Settings sheet.',
  'referrals.stageDate': 'Stage since',
  'referrals.stageDate.note': 'Day on which it reached this stage. Empty = the day it was received.',
  'referrals.profit': 'Profit',
  'referrals.profit.note': 'What the deal brought: type it once the deal is made. Profit, not revenue.',
  'referrals.refusal': 'Reason for no referral',
  'referrals.refusal.note':
    'Why the client gave none, or why nobody asked: five reasons of clients and three of salespeople (article 001). The list is on the sheet Lists.',
  'referrals.refusal.help': 'A reason from the sheet Lists; another one is fine too.',
  'referrals.listen': 'Listens',
  'referrals.listen.note':
    'Chance that the prospect listens to what your client says about you (article 000). Empty = by quality, from the Settings sheet.',
  'referrals.contact': 'They talk',
  'referrals.contact.note':
    'Chance that your client really gets in touch with the prospect (article 000). Empty = by quality, from the Settings sheet.',
  'referrals.conversion': 'Buys',
  'referrals.conversion.note':
    'Chance that the prospect then becomes a client (article 000). Empty = by quality, from the Settings sheet.',
  'referrals.chance.help': 'A chance from 0% to 100%; empty = from the Settings sheet.',
  'referrals.wouldBuyAnyway': 'Would buy anyway',
  'referrals.wouldBuyAnyway.note':
    'Chance that the prospect would have bought without the referral (article 000); the referral earns no credit for that part of the profit. Empty = the figure of the Settings sheet.',
  'referrals.remark': 'Remark',
  'referrals.remark.note': 'Anything worth remembering; no formula reads it.',
  'referrals.chance': 'Chance at first',
  'referrals.chance.note': 'Computed: listens × they talk × buys, the first three questions of article 000.',
  'referrals.openChance': 'Chance now',
  'referrals.openChance.note':
    'Computed: what has already happened is no longer a chance. Contacted: listens × buys; meeting: buys; closed: empty. Our choice.',
  'referrals.expectedValue': 'Expected value',
  'referrals.expectedValue.note':
    'Computed for open referrals: chance now × worth of the deal. The part that would have come anyway counts only as a saved cost (Settings sheet).',
  'referrals.waiting': 'Days at this stage',
  'referrals.waiting.note':
    'Computed for open referrals, up to the day set as today on the Settings sheet. Marked beyond 31: deals usually come within a month (article 001).',
  'referrals.closedAfter': 'Decided after, days',
  'referrals.closedAfter.note':
    'Computed: an open referral counts as no deal once it has been open for longer than nine in ten of your deals took. With fewer than 10 deals: the longest of them, and at least the months until the deal of the Settings sheet.',
  'referrals.meetings': 'Meetings held',
  'referrals.meetings.note':
    'How many meetings with this prospect there were. Empty = one if it has come to a meeting, a deal or “No deal”, else none (our assumption): where a prospect was lost without a meeting, type 0.',
  'referrals.meetings.help': 'A number, 0 or more.',
} as const;
