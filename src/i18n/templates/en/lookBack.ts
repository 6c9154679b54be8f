/** Texts of the sheet that looks back at the orders. */
export const lookBack = {
  'lookBack.title': 'Look back at the orders',
  'lookBack.hint':
    'Your orders, cut some time before their end: what was said of the clients by what was known then, and what came.',
  'lookBack.what': 'Of whom',
  'lookBack.what.note': 'Clients of whom the same was said; below them how well they were ranked.',
  'lookBack.clients': 'Clients',
  'lookBack.clients.note': 'Who had bought by the cut.',
  'lookBack.said': 'Said to come',
  'lookBack.said.note': 'The mean of their chances to buy again, before any correction.',
  'lookBack.came': 'Came',
  'lookBack.came.note': 'How many of them bought after the cut.',
  'lookBack.share': 'Came, share',
  'lookBack.share.note':
    'Beside what was said. In the lines on ranking: of all pairs of a client who came and one who did not, the share ranked rightly; a coin comes to 50%.',
  'lookBack.period': 'All who had bought by {cut}; came by {last}',
  'lookBack.fifth': 'Fifth {number} by the chance, the lowest first',
  'lookBack.stage': 'Stage: {stage}',
  'lookBack.rank.chance': 'Ranked by the chance to buy again (give or take {margin} in 100)',
  'lookBack.rank.stage': 'Ranked by the stage: lost, at risk, the others (give or take {margin} in 100)',
  'lookBack.rank.latest': 'Ranked by who bought last (give or take {margin} in 100)',
  'lookBack.verdict.better': 'The chance tells who comes back, and better than simply looking at who bought last.',
  'lookBack.verdict.noBetter': 'The chance tells who comes back, but no better than simply looking at who bought last.',
  'lookBack.verdict.noSkill':
    'On these orders nobody stands out: the chance tells no better than a coin who comes back.',
  'lookBack.correction.none':
    'The chances are not corrected: they are as right as can be told, or there are too few clients to learn from.',
  'lookBack.correction.kept': 'The chances on the sheet Clients are corrected by this look back.',
  'lookBack.correction.notKept':
    'The chances are off. Refresh the client list from the orders, and they are corrected, unless you typed a correction in Settings.',
  'lookBack.assumes':
    'What the chance assumes: each client buys at random, at a rate of their own, and may leave after any purchase. Where clients buy in a fixed rhythm, it makes too little of their silence; busy seasons it does not know.',
} as const;
