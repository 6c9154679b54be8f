import type { PluralForms } from '../../i18n/plural';

/**
 * Texts that only the site needs, in English: the shape of every other language. Names of formulas and mentions of
 * articles become links by themselves.
 */
export const en = {
  language: 'English',
  frame: {
    skip: 'Skip to the text',
    pages: 'Pages',
    languages: 'Languages',
    home: 'Start',
    formulas: 'Formulas',
    sheets: 'Sheets',
    method: 'Method',
    onThisPage: 'On this page',
    footer: 'Polecam: selling by referral in Google Sheets. Free software, MIT licence.',
  },
  start: {
    title: 'Sell by referral, in Google Sheets',
    lead: 'Polecam turns five articles about selling by referral into formulas, a guide in six steps and ready sheets. They answer what a client’s referrals are worth, who your ideal client is, where your hours should go and who is about to leave.',
    whoTitle: 'For whom',
    who: [
      'For salespeople who meet companies, not crowds: a dozen to a few hundred clients each, and deals that are won in conversation.',
      'And for those who lead them and would rather talk about the number of referrals and their quality than about impressions.',
    ],
    beginTitle: 'Begin in three steps',
    begin: [
      {
        title: 'Switch the formulas on',
        text: 'With Polecam installed, open a spreadsheet and choose {menu}. Then type {formula} into any cell: it answers {result}.',
      },
      {
        title: 'Count your clients',
        text: 'Paste your orders into a sheet, one order per row with day, client and amount, and choose {menu}. Polecam counts who buys, how often and for how much.',
      },
      {
        title: 'Describe your ideal client',
        text: 'Choose {menu}. Six short steps lead from your best and worst clients to five traits, and you score everyone by them.',
      },
    ],
    extensions: 'Extensions',
    insideTitle: 'What is inside',
    formulas: forms({ one: '{count} formula', many: '{count} formulas' }),
    formulasText: 'Each with its arguments, a worked example and what it refuses.',
    sheets: forms({ one: '{count} ready sheet', many: '{count} ready sheets' }),
    sheetsText: 'What each is for, and what every column means.',
    teamText: 'How a team works in one workbook, and how to share it with people who do not have Polecam.',
    articles: forms({ one: '{count} article', many: '{count} articles' }),
    articlesText: 'What they say, what Polecam makes of it, and where it stops being certain.',
    privacyTitle: 'Your numbers stay yours',
    privacy:
      'Everything happens in your spreadsheet: Polecam has no server of its own, sends nothing anywhere and counts no visitors. This site loads nothing from elsewhere either.',
  },
  formulas: {
    title: 'Formulas',
    lead: 'They work in any cell, with your own numbers, like the formulas that Sheets brings along.',
    rulesTitle: 'What holds for all of them',
    rules: [
      'One cell or a whole column: give a range, and every row gets its own answer. Ranges in one formula must be of the same size.',
      'Between two arguments write a comma: {example}. Arguments in square brackets may be left out, from the right.',
      'Chances and shares go from 0% to 100%: write 70% or 0.7, not 70.',
      'An empty cell means the default. A row that is empty everywhere stays empty, so a formula may reach below your last client.',
      'Numbers that came as text are read when they can mean only one thing: “70%”, “1 200.50”.',
      'The same cells always give the same answer. No formula knows today’s date unless you give it one.',
    ],
    refusedTitle: 'What all of them refuse',
    refusedLead:
      'A formula never guesses. It says in the spreadsheet’s language which argument it cannot read and what to write instead. In a range, only the faulty row says so and all others are computed.',
  },
  formula: {
    typed: 'How to type it',
    optional: 'What stands in square brackets may be left out.',
    example: 'Example',
    grid: 'The example in cells',
    given: 'given',
    answer: 'answer',
    gives: 'What it gives',
    arguments: 'Arguments',
    argument: 'Argument',
    meaning: 'Meaning',
    needed: 'needed',
    refuses: 'What it refuses',
    refusesLead: 'The example above with a mistake in it, and what the formula says.',
    written: 'You write',
    told: 'It says',
    nothing: 'nothing',
    source: 'Where it comes from',
    ours: 'Ours',
    previous: 'Previous',
    next: 'Next',
  },
  sheets: {
    title: 'Sheets',
    lead: 'Polecam adds these sheets to your own spreadsheet. The numbers in the pictures are invented.',
    refill:
      'A sheet is filled again without touching what you typed, also after you renamed it or moved its columns. A sheet of yours that happens to have the same name is never written over.',
    picture: 'The sheet “{name}”, filled with invented clients',
    columns: 'Columns of the sheet “{name}”',
    column: 'Column',
    meaning: 'What it holds',
    filledBy: 'Filled by',
    by: { person: 'you', addon: 'Polecam', formula: 'a formula' },
    named: forms({ one: '{count} column, named by a formula', many: '{count} columns, named by a formula' }),
  },
  team: {
    lead: 'All salespeople work in one workbook: everyone sees their own week, the manager sees the whole channel. And what you pass on can be read without Polecam too.',
    oneTitle: 'One workbook for everyone',
    one: [
      {
        title: 'Name your salespeople',
        text: 'On the sheet {settings}, in the column {salespeople}, one name per row. The other sheets then offer these names.',
      },
      {
        title: 'Say whose it is',
        text: 'On the sheets {clients} and {referrals}, choose a name in the column {salesperson}. By these names Polecam counts what is whose.',
      },
      {
        title: 'Give everyone their week',
        text: 'Choose {home}, then {team}, and press {week} beside a name. Everyone gets a sheet of their own.',
      },
    ],
    dailyTitle: 'What everyone has before them',
    daily: [
      '{week}: one salesperson’s clients, first those who owe the most referrals, and open referrals, first those that have waited longest. The sheet sorts itself and moves nobody else’s rows. To change something, type it on {clients} and {referrals}.',
      '{asking}: the panel shows the clients of one salesperson, or of all.',
      '{channel}, for whoever leads the team: one row per salesperson and month. You type the meetings and how often they asked for referrals; Polecam counts referrals and deals beside the norms, and says when the numbers are too few to judge. A row without a name is everyone in total. Beside it stands who has learned which skill, and what to coach next.',
    ],
    leavingTitle: 'When a colleague leaves',
    leaving: [
      'Beside the name in {team}, press {handOver}. Before anything is written you see how many clients, open referrals and next steps there are, with the first names of each. Next steps are those on {scorecard} and {keeping}.',
      'Choose who takes over, and press {save}. Everything goes over at once, or nothing does.',
      'If someone changes these rows meanwhile, nothing is handed over, and you see first what is there now.',
    ],
    togetherTitle: 'When several work at once',
    happens: 'This happens',
    does: 'Polecam does this',
    together: [
      {
        happens: 'Two save at the same moment',
        does: 'The second waits a moment for the first. If that takes too long, Polecam asks them to try again.',
      },
      {
        happens: 'Two change the same referral or the same setting',
        does: 'What the first wrote stays. The second is told so, and nothing is written over it.',
      },
      {
        happens: 'Two describe the ideal client',
        does: 'What only one of them entered stays. Where they contradict each other, the second chooses which version to keep.',
      },
      {
        happens: 'Someone types beside clients who are being counted again',
        does: 'What was typed stays, beside the same client.',
      },
      {
        happens: 'Someone types over a computed column',
        does: 'Google Sheets asks first. Whoever confirms may type there all the same, but the formula then stops.',
      },
      {
        happens: 'Someone may only view or comment',
        does: 'They are told before anything is written: “{readOnly}”',
      },
    ],
    ownerTitle: 'Locked Settings and history',
    owner: [
      'Press {lock} in {team}: from then on only the owner of the spreadsheet changes the sheet {settings}. The other sheets stay open to everyone who may edit. Only the owner can lock and unlock.',
      '{history}: a hidden sheet that says what Polecam did, when, on which sheets, and how to undo it. To see it, press {showHistory} in {team}. It does not say who: Polecam knows nobody’s name. Google does, under File → Version history.',
    ],
    several:
      'Does each of your salespeople keep a workbook of their own? Then collect from all of them on one sheet: {several}.',
    share:
      'Choose {menu}, then what to put in place of the formulas and where, and press {prepare}. How many formulas will be replaced is shown first.',
    onSheets: 'Every sheet that has Polecam formulas.',
    onSheet: 'Only the one you choose.',
    onCopy:
      'On the copy no formulas are brought back: delete it when you no longer need it. As long as nothing has changed on either, the same copy is not made twice.',
    left: 'A formula stays where it is if it shows an error, or if it is unclear which cells it fills. Polecam tells you which cells those are.',
    equalTitle: 'Which formulas Google Sheets can replace',
    partly:
      'Of the first, some become values too: REFERRAL_VALUE over more than one generation, REFERRAL_FORECAST for several rows at once, CLIENT_VALUE and IDEAL_SCORE if their option stands in another cell. A cell with several formulas becomes a value if one of them has no equal.',
    back: [
      'The replaced formulas wait on a hidden sheet of the same workbook, {keeper}. In the same panel, {bringBack} puts them back on all sheets, or only on the one you are looking at; also if rows, columns or sheets have moved meanwhile.',
      'A cell stays as it is if someone has typed there since or changed the Google Sheets formula, or if cells that the formula needs were deleted. Polecam tells you which. Clear what was typed and try again.',
      'While a sheet has values in place of formulas, Polecam does not fill it again. With Google Sheets formulas it does, and they stay until you bring ours back.',
    ],
    seenTitle: 'What people without Polecam see',
    unprepared:
      'If you replace nothing: in cells with our formulas the last result or an error. Google does not promise which.',
    seen: [
      'Current values are as of the day you replaced the formulas. A note in the first of the cells says which formula stood there.',
      'Everything else is part of Google Sheets and works for them too: their own entries, drop-down lists, colours, charts. The panels of Polecam do not.',
      'Access is to the whole spreadsheet, also if you made a copy of one sheet. Hidden sheets are no secret either: whoever may edit can show them. To pass on one sheet alone, download it: File → Download → PDF.',
    ],
  },
  sources: {
    lead: 'Each salesperson keeps a workbook of their own, and you see all of them on one sheet: who answers, what each comes to beside your norms, and every referral.',
    givesTitle: 'What you get',
    gives: [
      'Per salesperson: clients, meetings, referrals and deals, beside the norms of your Settings, and the day of the last entry.',
      'One log of everybody’s referrals, with the stages in the words of your own workbook.',
      'Any language: their workbooks may be in Polish, English or Russian. Sheets may be renamed and columns moved there, because formulas find the cells by name.',
    ],
    yoursTitle: 'What you do',
    yours: [
      {
        title: 'Paste the links',
        text: 'Choose {menu}, then {team} and {collect}. Paste the links, one per line, a name before each, and press {add}.',
      },
      {
        title: 'Allow access',
        text: 'On the sheet {sheet}, point at #REF! in the column {connection} and press “Allow access”, once for each workbook. The button is Google’s: it appears only for workbooks that you may open.',
      },
      {
        title: 'Look at the answers',
        text: 'Press {again}, and every workbook says how it answers. To stop collecting from one, press the × beside it: its row is emptied, and the workbook itself stays as it is.',
      },
    ],
    answersTitle: 'What the answers mean',
    said: 'It says',
    meaning: 'What it means',
    answers: {
      answers: 'The workbook is read, and its figures stand in its row.',
      silent:
        'Google Sheets may not read it: access is not allowed yet, nobody has shared it with you, or the link is wrong. Point at #REF! in its row, and the cell says which.',
      noPolecam:
        'The workbook can be read, but there are no sheets of Polecam in it. The salesperson adds them: Polecam → {addSheet} → {referrals}.',
      unconnected: 'You typed this row on the sheet yourself. Press “{connect}” in the panel.',
      badLink: 'What stands in the column of links is something else. Copy the address of the workbook once more.',
      badName: 'The name is missing or stands there twice, and referrals are counted by it.',
    },
    sharedTitle: 'Who can read what',
    shared: [
      'The salesperson has to share the workbook with you; the right to view is enough. Without it you cannot allow access.',
      'Once you have allowed it, everyone who may edit your workbook can read everything in theirs with formulas: every sheet, not only what Polecam shows, even if the salesperson never shared it with them. Say so before you ask for the link.',
      'Whoever may only view your workbook sees what the sheet {sheet} shows.',
      'Removing a workbook here takes its figures away, not the access. That ends when the workbook is no longer shared with the person who allowed it.',
      'Polecam itself opens none of these workbooks and writes nothing into them: Google Sheets reads them with formulas.',
    ],
    limitsTitle: 'Limits',
    limits: [
      'At most {most} workbooks: with more, Google Sheets becomes too slow.',
      'Google Sheets looks again by itself, but not at once: a new referral may take up to an hour to arrive.',
      'Profit is in the currency of each workbook, shown under {connection}, and is not converted.',
      'The log here is a copy: correct a referral in the workbook that it comes from.',
    ],
  },
  method: {
    title: 'The method',
    lead: 'Polecam follows five articles by practitioners. Where an article gives a number or a step, Polecam keeps to it; where the article is silent, we had to decide, and we say so. The articles have numbers so that formulas and notes can point to them.',
    article: 'Article {id}',
    by: 'by {author}',
    noAuthor: 'the copy we work from names no author',
    noTitle: 'the copy we work from has no title',
    writtenIn: { pl: 'in Polish', ru: 'in Russian' },
    says: 'What it says',
    makes: 'What Polecam makes of it',
    numbers: 'Numbers',
    limits: 'Limits',
    formulas: 'Formulas',
    articles: {
      '000': {
        name: 'What a referral is worth',
        says: 'Many salespeople hold that a referral matters more than the deal, because it opens the way to the next client. So a client should also be judged by what they bring through others: will the people they refer listen, do the two really get in touch, do those people become clients, and does it pay? Would they have come anyway? How many referrals a year can you count on, and when? A referred client refers in turn.',
        makes:
          'REFERRAL_VALUE multiplies these answers into today’s money. REFERRAL_CREDIT shows who brought what, directly and through others, and REFERRAL_CHECK finds the mistakes in that referral tree.',
        numbers: ['An example of a minimum per client: 2 times a year.'],
        limits:
          'The article asks the questions and gives no formula. That the chances are multiplied, stay the same from year to year and do not depend on each other is our simplification; the chances themselves are your estimates, and the result is only as good as they are.',
      },
      '001': {
        name: 'A channel of referrals, and norms for it',
        says: 'Referrals can be led like any other channel: the leader teaches three skills (making sure that the client is loyal, explaining why one works by referral, asking for several at once) and watches the number of referrals and their quality. The best moment is a loyal client, at a service meeting or after an objection has been dealt with. The article lists why clients refuse, and why salespeople do not even ask. In a crisis the share of sales by referral can grow while the total falls.',
        makes:
          'REFERRAL_FORECAST takes the norms as its defaults, REFERRAL_PACE tells being behind from having too few numbers to judge, and REFERRAL_OUTLOOK adds up open referrals, each with its own chance.',
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
        says: 'Selling is often like a leaky bucket: lose three clients a month and gain three, and you stand still, however hard everybody works. Why clients leave is as important as why they come. And who is a client at all? Somebody who bought a first time, then a second and a third, and finally keeps buying.',
        makes:
          'CLIENT_BALANCE follows the bucket month by month and CLIENT_STAGE tells how far a client has come. CLIENT_VALUE, which is ours, puts a price on keeping a client.',
        numbers: [
          '3 lost and 3 gained: no growth.',
          'A client: the first, second and third purchase, then steady buying.',
        ],
        limits:
          'We know only the open part of the article. Its four most frequent reasons for leaving are for subscribers, so Polecam does not have them: a list of reasons is yours to write.',
      },
      '003': {
        name: 'Time for big clients and for new ones',
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
      CLIENT_STAGE:
        'From the fourth purchase on a client is steady. At risk beyond 1.5 times, lost beyond 3 times the usual gap.',
      CLIENT_VALUE:
        'The usual arithmetic of a client’s lifetime value, with the same margin and the same chance to stay every year. It is in none of the articles.',
      IDEAL_GAPS: 'Traits are ordered by weight × distance to +5; a trait without a score is no gap.',
      IDEAL_SCORE: 'The mean over the traits that have a score. The percent scale puts −5 at 0% and +5 at 100%.',
      IDEAL_TRAIT_POWER:
        'The mean score of the best minus that of the worst. With three clients on each side it is a hint, not proof.',
      REFERRAL_CHECK: 'What counts as a mistake in the list of who referred whom.',
      REFERRAL_CREDIT: 'The three views, and that half is passed up in “shared”: a fair custom, no law of nature.',
      REFERRAL_FORECAST:
        'Low and high suppose that deals come independently and at a steady rate (a Poisson distribution). One client who brings five deals at once, or a season, makes the true range wider.',
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
    ],
  },
  languagePage: { choose: 'Read in English' },
};

export type DocsTexts = typeof en;

/** Lets other languages have the forms that English lacks. */
function forms(english: PluralForms): PluralForms {
  return english;
}
