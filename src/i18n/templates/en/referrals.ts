/** Texts of the sheet Referrals. */
export const referrals = {
  'referrals.title': 'Referrals',
  'referrals.hint':
    'One row per referral: from whom, to whom, how good it is, and what came of it. Sort and filter as you like.',
  'referrals.open': 'Open referrals',
  'referrals.open.note': 'Computed: referrals that are neither a deal nor lost yet.',
  'referrals.expectedDeals': 'Deals to expect',
  'referrals.expectedDeals.note':
    'From “Chance now” of all open referrals; those with neither quality nor chances are left out. Computed by REFERRAL_OUTLOOK.',
  'referrals.low': 'At least',
  'referrals.low.note':
    'Computed: with the certainty set in Settings (such as 90%), there will be at least this many deals and at most the number in the next cell.',
  'referrals.high': 'At most',
  'referrals.high.note': 'Computed: see the note on the left.',
  'referrals.atLeastOne': 'Chance of a deal',
  'referrals.atLeastOne.note': 'Computed: the chance that the open referrals bring one deal or more.',
  'referrals.expectedValueInAll': 'Expected value',
  'referrals.expectedValueInAll.note': 'Computed: the sum of the column “Expected value”.',
  'referrals.date': 'Date',
  'referrals.date.note':
    'When your client gave the referral, or said no. Sort and filter as you like: the formulas are in the headers. But do not convert these rows to a table (Format → Convert to table).',
  'referrals.date.help': 'Type a date, such as 2026-03-15.',
  'referrals.from': 'From client',
  'referrals.from.note':
    'Who recommended you, named as on the Clients sheet: that is where their referrals are counted. Source: Lech Dworaczyński.',
  'referrals.from.help': 'Choose a client from the Clients sheet, or type another name.',
  'referrals.prospect': 'Prospect',
  'referrals.prospect.note':
    'Whom your client referred to you, one per row: ask for several at once. Empty = the client was asked and gave none: choose the reason. Source: article on the referral channel.',
  'referrals.person': 'Person at the client',
  'referrals.person.note':
    'Who at the client recommended you, where it could be several people; it tells two of them apart. Optional; no formula reads it.',
  'referrals.salesperson': 'Salesperson',
  'referrals.salesperson.note': 'Who received the referral. The list is on the sheet Lists.',
  'referrals.salesperson.help':
    'Choose a salesperson from the sheet Lists, or type another name; it is then not offered there.',
  'referrals.quality': 'Quality, 1–5',
  'referrals.quality.note':
    'From 1 (a name and a number) to 5 (introduced in person). Quality counts as much as number; the chances that go with it are on the Settings sheet. Source: article on the referral channel.',
  'referrals.quality.help': 'Type a whole number from 1 to 5, such as 3.',
  'referrals.expectedProfit': 'Expected profit',
  'referrals.expectedProfit.note':
    'Profit of a deal with this prospect, not revenue; may be negative: not every referred client is profitable. Empty = the figure of the Settings sheet. Source: Lech Dworaczyński.',
  'referrals.stage': 'Stage',
  'referrals.stage.note':
    'How far it has come; empty = received. Ten meetings from good referrals bring at least one deal. Source: article on the referral channel.',
  'referrals.stage.help': 'Choose one of the five stages of the Settings sheet.',
  'referrals.stageDate': 'Stage since',
  'referrals.stageDate.note': 'Date on which it reached this stage. Empty = the date it was received.',
  'referrals.nextStep': 'Next step',
  'referrals.nextStep.note': 'What you will do next about this prospect.',
  'referrals.stepDay': 'Step by',
  'referrals.stepDay.note':
    'Date by which the next step is to be done. Tinted from that date on while the referral is open; such steps come first on Home and on the salesperson’s week.',
  'referrals.profit': 'Profit',
  'referrals.profit.note': 'What the deal brought: type it once the deal is made. Profit, not revenue.',
  'referrals.lostReason': 'Reason for no deal',
  'referrals.lostReason.note':
    'Why there was no deal with this prospect. The list is on the sheet Lists; the reasons in it are our examples.',
  'referrals.lostReason.help': 'Choose a reason from the sheet Lists, or type another.',
  'referrals.toldDay': 'Client told on',
  'referrals.toldDay.note':
    'Date on which the client who recommended you heard what became of it. Nobody goes on referring to a salesperson who never says how it ended (our assumption).',
  'referrals.refusal': 'Reason for no referral',
  'referrals.refusal.note':
    'Why the client gave none, or why nobody asked: five reasons of clients and three of salespeople. The list is on the sheet Lists. Source: article on the referral channel.',
  'referrals.refusal.help': 'Choose a reason from the sheet Lists, or type another.',
  'referrals.listen': 'Listens',
  'referrals.listen.note':
    'Chance that the prospect listens to what your client says about you. Empty = by quality, from the Settings sheet. Source: Lech Dworaczyński.',
  'referrals.contact': 'They talk',
  'referrals.contact.note':
    'Chance that your client really gets in touch with the prospect. Empty = by quality, from the Settings sheet. Source: Lech Dworaczyński.',
  'referrals.conversion': 'Buys',
  'referrals.conversion.note':
    'Chance that the prospect then becomes a client. Empty = by quality, from the Settings sheet. Source: Lech Dworaczyński.',
  'referrals.chance.help': 'Type a chance from 0% to 100%, such as 60%; empty = from the Settings sheet.',
  'referrals.wouldBuyAnyway': 'Would buy anyway',
  'referrals.wouldBuyAnyway.note':
    'Chance that the prospect would have bought without the referral; the referral earns no credit for that part of the profit. Empty = the figure of the Settings sheet. Source: Lech Dworaczyński.',
  'referrals.remark': 'Remark',
  'referrals.remark.note': 'Anything worth remembering; no formula reads it.',
  'referrals.chance': 'Initial chance',
  'referrals.chance.note': 'Computed: listens × they talk × buys. Source of the three questions: Lech Dworaczyński.',
  'referrals.openChance': 'Chance now',
  'referrals.openChance.note':
    'Computed: what has already happened is no longer a chance. Contacted: listens × buys; meeting: buys; closed: empty. Our assumption.',
  'referrals.expectedValue': 'Expected value',
  'referrals.expectedValue.note':
    'Computed for open referrals: chance now × value of the deal. The part that would have come anyway counts only as a saved cost (Settings sheet).',
  'referrals.waiting': 'Days at this stage',
  'referrals.waiting.note':
    'Computed for open referrals, up to the date “Today” in Settings. Tinted beyond 31 days: deals usually come within a month. Source: article on the referral channel.',
  'referrals.waitsForWord': 'Tell the client',
  'referrals.waitsForWord.note':
    'Computed: what the client who recommended you is waiting to hear: that there is a deal, that there is none, or, after 28 days at one stage, that it is still open. Empty once “Client told on” is later than the last move, and beyond 90 days. Our assumption.',
  'referrals.wordOfDeal': 'there is a deal',
  'referrals.wordOfLost': 'there is no deal',
  'referrals.wordOfSilence': 'it is still open',
  'referrals.closedAfter': 'Decided after, days',
  'referrals.closedAfter.note':
    'Computed: an open referral counts as no deal once it has been open longer than nine in ten of your deals took. With fewer than 10 deals: longer than the longest of them, and than a month (our assumption).',
  'referrals.meetings': 'Meetings held',
  'referrals.meetings.note':
    'How many meetings with this prospect there were. Empty = one where it has come to a meeting, a deal or “No deal”, otherwise none (our assumption). Where a prospect was lost without any meeting, type 0.',
  'referrals.meetings.help': 'A number, 0 or more.',
} as const;
