import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { templateTexts } from '../../../src/i18n/templates';
import { MONTHS, monthOf, monthStart, TODAY } from '../../../src/workbook/demo/calendar';
import { demoFirm } from '../../../src/workbook/demo/demoFirm';
import { DEMO_TEXTS } from '../../../src/workbook/demo/demoTexts';
import { type DemoRow, openDemo } from './openDemo';

describe.each(LANGUAGES)('the invented firm in %s', language => {
  const demo = openDemo(language);
  const texts = DEMO_TEXTS[language];
  const words = templateTexts[language];
  const { orders } = demoFirm(language);
  const clients = demo.rows('clients');
  const log = demo.rows('referrals');
  const months = demo.rows('months', 'month');
  const lost = demo.rows('keeping', 'client');
  const channel = demo.rows('channel', 'salesperson');
  const deal = words['settings.referralStages.deal'];
  const deals = log.filter(({ stage }) => stage === deal);
  const client = (name: unknown): DemoRow => clients.find(row => row.client === name)!;
  const number = (cell: unknown): number => Number(cell);
  const within = (month: number, day: unknown) => day !== '' && monthOf(number(day)) === month;
  const count = (rows: readonly DemoRow[], key: string, month: number) =>
    rows.filter(row => within(month, row[key])).length;

  it('reckons on the day after its last order', () => {
    expect(demo.setting('today')).toBe(TODAY);
    expect(Math.max(...clients.map(({ lastDay }) => number(lastDay)))).toBe(TODAY - 1);
  });

  it('knows nothing of what comes after that day, but plans', () => {
    for (const { date, stageDate } of log) expect(Math.max(number(date), number(stageDate))).toBeLessThan(TODAY);
    for (const { lastAsked } of clients) expect(number(lastAsked)).toBeLessThan(TODAY);
    for (const { lostDay, backDay } of lost) expect(Math.max(number(lostDay), number(backDay))).toBeLessThan(TODAY);
    const plans = [...demo.rows('scorecard', 'when').map(({ when }) => when), ...lost.map(({ stepDay }) => stepDay)];
    expect(plans.filter(day => number(day) >= TODAY).length).toBeGreaterThan(10);
  });

  it('made a client of each deal in the log: by that referrer, who came first, from the day of the deal on', () => {
    expect(deals.length).toBeGreaterThanOrEqual(15);
    for (const { from, prospect, date, stageDate, salesperson, profit } of deals) {
      const won = client(prospect);
      expect(won).toMatchObject({ referredBy: from, firstDay: stageDate, salesperson, profit });
      expect(number(date)).toBeLessThan(number(stageDate));
      expect(number(client(from).firstDay)).toBeLessThan(number(date));
    }
  });

  it('has the profit of each deal from its orders', () => {
    for (const { prospect, profit } of deals) {
      const own = orders.filter(({ rank }) => texts.clients[rank] === prospect);
      expect(own.reduce((sum, order) => sum + order.profit, 0)).toBe(profit);
    }
  });

  it('named no other prospect twice, and none that is a client already', () => {
    const others = log.filter(({ prospect, stage }) => prospect !== '' && stage !== deal).map(row => row.prospect);
    expect(new Set(others).size).toBe(others.length);
    expect(others.filter(name => client(name) !== undefined)).toEqual([]);
  });

  it('asked only its own clients, each by the salesperson who looks after them and while they were buying', () => {
    for (const { from, salesperson, date } of log) {
      const { firstDay, salesperson: own } = client(from);
      expect(own).toBe(salesperson);
      expect(number(firstDay)).toBeLessThan(number(date));
      const left = lost.find(row => row.client === from);
      const wasGone = left && number(left.lostDay) < number(date) && !(number(left.backDay) < number(date));
      expect(wasGone ?? false).toBe(false);
    }
  });

  it('has everyone among its four salespeople', () => {
    const named = [...clients, ...log, ...channel].map(({ salesperson }) => salesperson);
    const done = [...demo.rows('scorecard', 'who').map(({ who }) => who), ...lost.map(({ owner }) => owner)];
    expect(new Set([...named, ...done])).toEqual(new Set(texts.salespeople));
    for (const { client: name, owner } of lost) expect(client(name).salesperson).toBe(owner);
  });

  it('has a family tree of four generations with one problem: a referrer who is misspelt', () => {
    const faults = clients.filter(({ familyFault }) => familyFault !== '');
    expect(faults.map(({ referredBy }) => referredBy)).toEqual([texts.misspelt]);
    expect(client(texts.misspelt)).toBeUndefined();
    const generation = ({ referredBy }: DemoRow): number =>
      referredBy === '' || client(referredBy) === undefined ? 1 : 1 + generation(client(referredBy));
    expect(Math.max(...clients.map(generation))).toBe(4);
    const chain = clients.reduce((sum, { direct }) => sum + number(direct), 0);
    expect(clients.reduce((sum, row) => sum + number(row.shared), 0)).toBeCloseTo(
      clients.reduce((sum, row) => sum + number(row.profit), 0),
      4,
    );
    expect(chain).toBeGreaterThan(0);
  });

  it('gained in each month whom the orders show for the first time or again, and lost whom its list names', () => {
    expect(months).toHaveLength(MONTHS);
    for (const [i, { month, gained, wonBack, lost: left }] of months.entries()) {
      expect(month).toBe(monthStart(i));
      expect([gained, wonBack]).toEqual([count(clients, 'firstDay', i), count(lost, 'backDay', i)]);
      expect(left).toBe(count(lost, 'lostDay', i));
    }
    expect(demo.figure('months', 'start')).toBe(count(clients, 'firstDay', -1));
    const gone = lost.filter(({ backDay }) => backDay === '').length;
    expect(demo.figure('months', 'now')).toBe(clients.length - gone);
    expect(months.at(-1)!.end).toBe(clients.length - gone);
  });

  it('had a month that lost more clients than it gained', () => {
    expect(months.filter(({ net }) => number(net) < 0).length).toBeGreaterThanOrEqual(1);
  });

  it('has orders of the lost up to the silence, and again only from the return', () => {
    expect(lost).toHaveLength(12);
    for (const { client: name, lostDay, backDay } of lost) {
      const days = orders.filter(({ rank }) => texts.clients[rank] === name).map(({ day }) => day);
      const after = days.filter(day => day >= number(lostDay));
      expect(after.length > 0).toBe(backDay !== '');
      if (backDay !== '') expect(Math.min(...after)).toBe(backDay);
    }
  });

  it('calls lost by silence whom it has given up, and nobody else; others are at risk', () => {
    const stageOf = (stage: string) => clients.filter(row => row.stage === stage).map(row => row.client);
    const gone = lost.filter(({ backDay, client: name }) => backDay === '' && client(name).purchases !== 1);
    expect(stageOf(words['settings.clientStages.lost']).sort()).toEqual(gone.map(row => row.client).sort());
    expect(stageOf(words['settings.clientStages.atRisk']).length).toBeGreaterThanOrEqual(3);
    expect(stageOf(words['settings.clientStages.steady']).length).toBeGreaterThan(30);
    for (const stage of ['first', 'second', 'third'] as const) {
      expect(stageOf(words[`settings.clientStages.${stage}`]).length).toBeGreaterThanOrEqual(1);
    }
  });

  it('was refused referrals, with reasons of clients and of its own', () => {
    const refused = log.filter(({ refusal }) => refusal !== '');
    expect(refused).toHaveLength(17);
    expect(refused.filter(({ prospect }) => prospect !== '')).toEqual([]);
    const sides = new Set(
      demo
        .rows('overview', 'refusal')
        .filter(row => number(row.refusalCount) > 0)
        .map(row => row.refusalSide),
    );
    expect(sides.size).toBe(2);
  });

  it('has one salesperson ahead of the norm, one behind, and one of whom there is too little to say', () => {
    const paces = (who: string) =>
      new Set(channel.filter(({ salesperson }) => salesperson === who).map(({ receivedPace }) => receivedPace));
    const [asksWell, , hardlyAsks, begins] = texts.salespeople;
    expect(paces(asksWell)).toContain(words['channel.ahead']);
    expect(paces(asksWell)).not.toContain(words['channel.behind']);
    expect(paces(hardlyAsks)).toContain(words['channel.behind']);
    expect(paces(begins)).toEqual(new Set([words['channel.few']]));
  });

  it('met and asked enough for what the log says: no more clients gave in a month than were asked', () => {
    for (const { month, salesperson, meetings, asks, received } of channel) {
      const own = log.filter(row => row.salesperson === salesperson && within(monthOf(number(month)), row.date));
      const given = own.filter(({ prospect }) => prospect !== '');
      expect(received).toBe(given.length);
      expect(new Set(given.map(({ from }) => from)).size).toBeLessThanOrEqual(number(asks));
      expect(number(asks)).toBeLessThanOrEqual(number(meetings));
    }
  });

  it('has every ask of half a year in the log, of one client on one day, and types no more how many there were', () => {
    const own = words['settings.refusalSide.own'];
    const ownReasons = demo.rows('lists', 'refusals').filter(({ refusalSide }) => refusalSide === own);
    const isOwn = (reason: unknown) => ownReasons.some(({ refusals }) => refusals === reason);
    for (const { month, salesperson, asks } of channel) {
      const rows = log.filter(row => row.salesperson === salesperson && within(monthOf(number(month)), row.date));
      const asked = new Set(rows.filter(({ refusal }) => !isOwn(refusal)).map(({ date, from }) => `${date} ${from}`));
      expect([month, salesperson, asks]).toEqual([month, salesperson, asked.size]);
    }
    const typed = channel.map(({ asked }) => asked !== '');
    expect([typed.filter(is => is).length, typed.lastIndexOf(true)]).toEqual([12, 11]);
    const inVain = log.filter(({ prospect, refusal, from }) => from !== '' && prospect === '' && refusal === '');
    expect(new Set(inVain.map(({ salesperson }) => salesperson)).size).toBeGreaterThanOrEqual(3);
  });

  it('sold in each month what the orders say, and never more by referral', () => {
    const sales = demo.rows('months', 'salesTotal');
    expect(sales).toHaveLength(MONTHS);
    for (const [i, { salesTotal, salesByReferral }] of sales.entries()) {
      const profit = orders.filter(({ day }) => monthOf(day) === i).reduce((sum, order) => sum + order.profit, 0);
      expect(salesTotal).toBe(profit);
      expect(number(salesByReferral)).toBeLessThan(profit);
    }
    const byReferral = sales.reduce((sum, row) => sum + number(row.salesByReferral), 0);
    expect(byReferral).toBeCloseTo(
      deals.reduce((sum, { profit }) => sum + number(profit), 0),
      6,
    );
  });

  it('scored forty of its clients with gaps, and one of the five traits does not tell the best from the worst', () => {
    const card = demo.rows('scorecard');
    expect(card).toHaveLength(40);
    expect(card.filter(({ client: name }) => client(name) === undefined)).toEqual([]);
    const scores = card.flatMap(row => [1, 2, 3, 4, 5].map(trait => row[`trait${trait}`]));
    expect(scores.filter(score => score === '').length).toBeGreaterThan(5);
    const verdicts = [1, 2, 3, 4, 5].map(trait => demo.figure('scorecard', `power${trait}`));
    const [apart, none] = [words['scorecard.power.tellsApart'], words['scorecard.power.noDifference']];
    expect(verdicts).toEqual([apart, apart, apart, none, apart]);
    const named = demo.rows('idealClient').flatMap(({ best, worst }) => [best, worst]);
    expect(named.filter(name => !card.some(row => row.client === name))).toEqual([]);
  });

  it('has clients of every group, and referrals that do not pay', () => {
    const groups = ['champion', 'affluent', 'advocate', 'miser'] as const;
    expect(new Set(clients.map(({ quadrant }) => quadrant))).toEqual(
      new Set(groups.map(group => words[`settings.quadrants.${group}`])),
    );
    const pays = new Set(demo.rows('referralPlan').map(row => row.pays));
    expect(pays).toEqual(new Set([words['referralPlan.yes'], words['referralPlan.no']]));
  });

  it('gave hours as people do: within the plan, more and less', () => {
    const bands = new Set(demo.rows('timePlan').map(({ band }) => band));
    expect(bands).toEqual(new Set([words['timePlan.within'], words['timePlan.more'], words['timePlan.less']]));
    expect(number(demo.figure('timePlan', 'givenInAll'))).toBeLessThanOrEqual(number(demo.setting('hours')));
  });
});
