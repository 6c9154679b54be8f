/** Texts of the sheet Referral plan. */
export const referralPlan = {
  'referralPlan.title': 'Referral plan',
  'referralPlan.hint': 'How many referrals to count on from each client, their value today, and when to ask.',
  'referralPlan.askNow': 'Clients to ask now',
  'referralPlan.askNow.note': 'Computed: clients whose next ask is due by the date “Today” in Settings.',
  'referralPlan.dueInAll': 'Referrals still due',
  'referralPlan.dueInAll.note': 'Computed: the sum of the column “Still due”.',
  'referralPlan.valueInAll': 'Value of the plan',
  'referralPlan.valueInAll.note': 'Computed: the sum of the column “Total value”.',
  'referralPlan.client': 'Client',
  'referralPlan.client.note': 'Written from the Clients sheet; add others below.',
  'referralPlan.referralsPerYear': 'Referrals a year',
  'referralPlan.referralsPerYear.note':
    'How many referrals you count on in a year of work with this client. Empty = their minimum. Source: Lech Dworaczyński.',
  'referralPlan.referralsPerYear.help': 'Type a number, 0 or more, such as 2; empty = their minimum.',
  'referralPlan.quality': 'Quality, 1–5',
  'referralPlan.quality.note':
    'How good you expect them to be, 1 to 5. Empty = the mean of their referrals so far, rounded; 3 where there are none (our assumption).',
  'referralPlan.quality.help': 'Type a whole number from 1 to 5, such as 3.',
  'referralPlan.profitPerClient': 'Profit per client',
  'referralPlan.profitPerClient.note':
    'Yearly profit on a client they refer, not revenue; may be negative. Empty = the figure of the Settings sheet. Source: Lech Dworaczyński.',
  'referralPlan.growth': 'Growth a year',
  'referralPlan.growth.note':
    'By how much their referrals change each year; −20% stands for a 20% risk that the client leaves. Empty = the growth set in Settings (20–30% a year in the source). Source: article on the referral channel.',
  'referralPlan.growth.help': 'Type a share above −100%, such as 20% or −20%.',
  'referralPlan.meanQuality': 'Quality so far',
  'referralPlan.meanQuality.note':
    'Computed: the mean quality of their referrals in the log. Empty where none is rated.',
  'referralPlan.chance': 'Chance of a client',
  'referralPlan.chance.note':
    'Computed: listens × they talk × buys at this quality, from the Settings sheet. Source of the three questions: Lech Dworaczyński.',
  'referralPlan.year1': 'Year 1',
  'referralPlan.year1.note':
    'Value today of the referrals of the next twelve months. Computed by REFERRAL_VALUE. Source: Lech Dworaczyński.',
  'referralPlan.year2': 'Year 2',
  'referralPlan.year2.note': 'Computed: what those of the second year add.',
  'referralPlan.year3': 'Year 3',
  'referralPlan.year3.note': 'Computed: what those of the third year add.',
  'referralPlan.value': 'Total value',
  'referralPlan.value.note':
    'Computed by REFERRAL_VALUE over all the years that the Settings sheet looks ahead, with its generations, discount rate and costs. Source: Lech Dworaczyński.',
  'referralPlan.pays': 'Pays off',
  'referralPlan.pays.note':
    'Computed: yes where chance × value of a won client is more than a referral costs. Not every referred client is profitable. Source: Lech Dworaczyński.',
  'referralPlan.yes': 'yes',
  'referralPlan.no': 'no',
  'referralPlan.minimum': 'Minimum a year',
  'referralPlan.minimum.note':
    'Computed: their own minimum from the Clients sheet, or else that of the Settings sheet (for example twice a year). Source: Lech Dworaczyński.',
  'referralPlan.received': 'Received this year',
  'referralPlan.received.note': 'Computed on the Clients sheet from the log of referrals, for this calendar year.',
  'referralPlan.due': 'Still due',
  'referralPlan.due.note': 'Computed: the minimum minus what was received.',
  'referralPlan.lastAsked': 'Last asked',
  'referralPlan.lastAsked.note': 'From the Clients sheet: type it there.',
  'referralPlan.nextAsk': 'Ask on',
  'referralPlan.nextAsk.note':
    'Computed: what is still due is spread evenly between the last ask (or 1 January) and the end of the year; today where that date is past. Our assumption.',
  'referralPlan.askIn': 'Days until ask',
  'referralPlan.askIn.note': 'Computed from the date “Today” in Settings. Tinted where it is time to ask.',
} as const;
