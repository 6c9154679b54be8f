/** Clients hear what became of their referrals. */
export const word = {
  waiting: {
    one: '{number} client waits to hear what became of it',
    other: '{number} clients wait to hear what became of it',
  },
  why: 'Who hears how it ended is more likely to refer again (our assumption). Copy the message, send it, and note the date.',
  news: {
    deal: '{prospect}: there is a deal',
    lost: '{prospect}: no deal',
    silence: '{prospect}: still open after four weeks',
  },
  messages: {
    deal: 'Thank you for recommending us. {prospect}: we have agreed on a deal. It would not have happened without you.',
    lost: 'Thank you for recommending us. {prospect}: it has not come to a deal this time. I wanted you to hear it from me.',
    silence:
      'Thank you for recommending us. {prospect}: we are in touch, and nothing is decided yet. I will let you know how it ends.',
  },
  copy: 'Copy',
  copyFull: 'Copy the message to {name}, about {prospect}',
  tell: 'Told today',
  tellFull: 'Told today: {name}, about {prospect}',
  told: '{name}: noted that they know.',
  more: 'Show more clients',
  quality: 'Does telling pay?',
  given: {
    told: {
      one: '{number} further referral from clients who had been told',
      other: '{number} further referrals from clients who had been told',
    },
    others: {
      one: '{number} from clients who had not been told',
      other: '{number} from clients who had not been told',
    },
  },
  ofQuality: '{given}: quality {quality}',
  verdicts: {
    better: 'Those who had been told give better ones, and it is hardly chance.',
    worse: 'Those who had been told give worse ones, and it is hardly chance.',
    alike: 'No difference that could not be chance.',
    tooFew: 'Too few to tell: ten of each are needed.',
  },
};
