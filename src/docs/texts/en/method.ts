/** The page of the method: what each article says, what Polecam makes of it, and what is ours. */
export const method = {
  title: 'The method',
  lead: 'Polecam follows five articles by practitioners. Where an article gives a number or a step, Polecam keeps to it; where the article is silent, we had to decide, and we say so. Formulas and notes name the article that they rest on.',
  by: 'by {author}',
  noAuthor: 'the copy we work from names no author',
  noTitle: 'the copy we work from has no title',
  writtenIn: { pl: 'in Polish', ru: 'in Russian' },
  says: 'What it says',
  makes: 'How Polecam uses it',
  numbers: 'Numbers',
  limits: 'Limits',
  formulas: 'Formulas',
  articles: {
    '000': {
      name: 'What a referral is worth',
      mention: 'Lech Dworaczyński',
      says: 'Many salespeople hold that a referral matters more than the deal, because it opens the way to the next client. So a client should also be judged by what they bring through others: will the people they refer listen, do the two really get in touch, do those people become clients, and does it pay? Would they have come anyway? How many referrals a year can you count on, and when? A referred client refers in turn.',
      makes:
        'REFERRAL_VALUE multiplies these answers into today’s money. REFERRAL_CREDIT shows who brought what, directly and through others, and REFERRAL_CHECK finds the mistakes in that referral tree.',
      numbers: ['An example of a minimum per client: 2 times a year.'],
      limits:
        'The article asks the questions and gives no formula. That the chances are multiplied, stay the same from year to year and do not depend on each other is our simplification; the chances themselves are your estimates, and the result is only as good as they are.',
    },
    '001': {
      name: 'A channel of referrals, and norms for it',
      mention: 'article on the referral channel',
      says: 'Referrals can be led like any other channel: the leader teaches three skills (making sure that the client is loyal, explaining why one works by referral, asking for several at once) and watches the number of referrals and their quality. The best moment is a loyal client, at a service meeting or after an objection has been dealt with. The article lists why clients refuse, and why salespeople do not even ask. In a crisis the share of sales by referral can grow while the total falls.',
      makes:
        'REFERRAL_FORECAST takes the norms as its defaults, REFERRAL_PACE tells being behind from having too few numbers to judge, and REFERRAL_OUTLOOK adds up open referrals, each with its own chance. Asks count themselves: “Asked today” is a row of the log, and a client asked by one salesperson on one date is one ask; two salespeople who ask the same client are two, in the count of all as well. A row without a salesperson adds none where others asked that client that day. The sheet Wanted says whom to ask for; open referrals have a next step with a date; and the log says which clients wait to hear what became of theirs.',
      numbers: [
        '5 meetings give at least 5 good new referrals.',
        'Experienced salespeople reach up to 10 new referrals a week.',
        '10 meetings from good referrals lead to at least 1 deal; within a month where the average deal is 30 to 500 thousand roubles.',
        'Companies that took it up gained 20–30% more clients in a year.',
      ],
      limits:
        'These norms are one practitioner’s experience from one market, with no sample and no method behind them. The article says “at least”, and we take that as the average. Treat them as a first target, and replace them with your own numbers after a few months.',
    },
    '002': {
      name: 'Clients who leave',
      mention: 'article on clients who leave',
      says: 'Selling is often like a leaky bucket: lose three clients a month and gain three, and you stand still, however hard everybody works. Why clients leave is as important as why they come. And who is a client at all? Somebody who bought a first time, then a second and a third, and finally keeps buying.',
      makes:
        'CLIENT_BALANCE follows the bucket month by month and CLIENT_STAGE tells how far a client has come. From your orders, the sheet Months counts who came, went and came back, and the sidebar offers those who became lost for the list and measures how many stay from one year to the next. CLIENT_VALUE, which is ours, puts a price on keeping a client.',
      numbers: [
        '3 lost and 3 gained: no growth.',
        'A client: the first, second and third purchase, then steady buying.',
      ],
      limits:
        'We know only the open part of the article. Its four most frequent reasons for leaving are for subscribers, so Polecam does not have them: a list of reasons is yours to write.',
    },
    '003': {
      name: 'Time for big clients and for new ones',
      mention: 'Mark Hunter',
      says: 'Salespeople like to be with big clients, marketing wants new ones, and both are right. The question is how much time. Mark Hunter’s half rule: take the share of the business that your biggest clients bring and give them half of that share of your time; the rest is for other clients and for finding new ones. If the business is made of new clients, take 75% instead of half.',
      makes: 'TIME_SHARE is the rule itself, TIME_PLAN shares out the hours of a week among the big clients.',
      numbers: [
        'Big clients bring 70% of the business: 35% of your time is theirs.',
        'New big clients are expected to bring 80%: 60% of your time is theirs.',
      ],
      limits:
        'The author found his two rules quite accurate over the years; no measurements are given. They are two rules for two situations. Using both in one plan, and sharing the time out client by client, is our extension.',
    },
    '004': {
      name: 'The ideal client',
      mention: 'article on the ideal client',
      says: 'Time is a salesperson’s scarcest resource, so know whom to spend it on. Look at your best and worst clients, describe how they behave and what they value, put the good traits and the opposites of the bad ones into one column, and choose the five that matter most. Score every client on each from −5 to +5. The better the match, the faster and easier the deal; where it is poor, see why, and plan what to do.',
      makes:
        'The guide in the sidebar leads through the six steps of the article. IDEAL_SCORE gives the match, IDEAL_GAPS the traits where a client differs most, IDEAL_TRAIT_POWER whether a trait tells your best clients from your worst.',
      numbers: ['5 traits, scores from −5 to +5.', 'All traits count the same; weights are possible.'],
      limits:
        'A score is your judgement, not a measurement: two people will score the same client differently. That a good match makes a deal faster is the author’s experience. Choosing the traits by clients you know and then testing them on the same clients flatters the traits.',
    },
  },
  crv: {
    name: 'Customer referral value, as published',
    says: 'Kumar, Petersen and Leone measure what a client brings by referring others. They tell two kinds of referred clients apart: those who would not have come by themselves count with their margin less costs, plus the saved cost of winning them; those who would have come anyway count with the saved cost only.',
    makes:
      'REFERRAL_CRV is that sum, in today’s money. REFERRAL_VALUE borrows the idea of the two kinds for its forecast.',
    limits:
      'The authors studied consumers of large service companies; a salesperson with sixty clients has far fewer cases. Whether somebody would have come anyway nobody knows for certain: it is your estimate.',
  },
  ownTitle: 'What is ours',
  ownLead:
    'Here the articles are silent, and we decided. If you know better, most of it is an argument you can change.',
  own: {
    CLIENT_BALANCE: 'The level where the bucket settles, gained ÷ loss rate, supposes that both stay as they are.',
    CLIENT_CHANCE:
      'Clients are taken to buy at random, each at a rate of their own, and to leave for good after a purchase or not at all. It underrates the silence of those who buy by the calendar. On the sheet Clients it is corrected, from 200 clients on, where your own orders show it to be off by more than chance: the odds are shifted and stretched so that what was said half a year ago fits what came.',
    CLIENT_MODEL:
      'The MBG/NBD model (Batislam, Denizel and Filiztekin 2007; Hoppe and Wagner 2007) by maximum likelihood. At least 20 clients must have bought twice.',
    CLIENT_STAGE:
      'From the fourth purchase on a client is steady. At risk beyond 2 usual gaps of silence, lost beyond 4: a loyal client who buys at random is then called lost in about 4 of 100 cases, and at risk in 13. The sheet of clients gives the formula not the usual gap but the expected one, (last − first purchase + typical gap) ÷ purchases, where typical is the median of all clients: so those who bought once are judged too.',
    CLIENT_VALUE:
      'The usual arithmetic of a client’s lifetime value, with the same margin and the same chance to stay every year. It is in none of the articles.',
    IDEAL_GAPS: 'Traits are ordered by weight × distance to +5; a trait without a score is no gap.',
    IDEAL_SCORE: 'The mean over the traits that have a score. The percent scale puts −5 at 0% and +5 at 100%.',
    IDEAL_TRAIT_POWER:
      'The mean score of the best minus that of the worst. With three clients on each side it is a hint, not proof.',
    IDEAL_TRAIT_TEST:
      'All ways to deal the same scores out to as many best and worst clients are tried. With three against three the answer is 5% at least: more clients tell more. A trait that means nothing passes in at most 10 of 100 cases; by the difference alone it would pass in 34.',
    REFERRAL_CHANCE:
      'That the norm weighs as much as one deal in 1 ÷ norm referrals (a beta distribution). After 2 deals of 41 it says 6%: the truth is then between 2 and 12 in 100, nine times in ten. Settings has it beside the norms: a chance below 5% counts as 5% there, so that a few deals may gainsay it; for referrals per meeting and meetings per referral, of which several may come at once, the range is that of a gamma distribution (referrals that come in handfuls make the true one wider). An open referral counts as no deal once it has been open longer than nine in ten deals took. A chance is offered once its range is at most 20 points wide and your log counts as much as the norm, a rate once its range is at most half of it.',
    REFERRAL_CHECK: 'What counts as a mistake in the list of who referred whom.',
    REFERRAL_CREDIT: 'The three views, and that half is passed up in “shared”: a fair custom, no law of nature.',
    REFERRAL_FORECAST:
      'Low and high suppose that deals come independently and at a steady rate (a Poisson distribution). One client who brings five deals at once, or a season, makes the true range wider. With deals_seen and meetings_seen the rate itself is learned (a negative binomial distribution): a band that promises 90% then holds it, also after ten meetings.',
    REFERRAL_MEETINGS:
      'That a goal should be reached with some certainty: 10 meetings bring 1 deal on average, and in 37 of 100 cases none. 17 bring one with 80% certainty.',
    REFERRAL_OUTLOOK:
      'The number of deals is computed exactly from your chances, as if one referral did not depend on another.',
    REFERRAL_PACE:
      'The same Poisson distribution: behind or ahead only when a result so far off would be rare for somebody who keeps the norm. No deal where the norm was one is not yet behind.',
    REFERRAL_VALUE:
      'Money comes at the end of each year; a client won by a referral gives referrals from the next year on, as their own referrer did; one who would have come anyway does not.',
    TIME_PLAN:
      'The rule applied to each big client separately, and rounding that keeps the sum: the largest remainder gets the next step.',
  },
  limitsTitle: 'What no formula can do',
  limitsText: [
    'A forecast is what follows from your numbers, not a promise. Put in a low and a high estimate and look at both.',
    'The articles are practical advice. None of them reports an experiment.',
    'Small numbers lie easily: with four referrals a quarter, nobody’s true rate can be known.',
    'Polecam ranks and counts; it does not know that a client’s company has just been sold. You do.',
    'Do the chances hold for your clients? “Would it have been right?” in the sidebar cuts your own orders half a year or a year before their end, and shows what was said beside what came. Where nobody stands out, it says so.',
  ],
};
