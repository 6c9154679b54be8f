import { dayNumber, isoDay } from '../../src/core/calendar/dayNumber';
import type { OrderRole } from '../../src/core/orders/OrderWords';
import type { SheetLocale } from '../../src/workbook/server/readFlags';
import { chance } from './chance';
import type { DirtyExport, TrueSale } from './DirtyExport';
import type { ExportPlan } from './ExportPlan';
import { exportWords } from './exportWords';
import { writeDay } from './writeDay';
import { writeMoney } from './writeMoney';

/** A row of the list before it is written. */
interface Line {
  day: number;
  client: string;
  /** Hundredths, in the row's own currency. */
  amount: number;
  profit: number;
  currency: string;
  counts: boolean;
  /** It repeats the total of the line before it. */
  repeats: boolean;
  order: number;
  /** What cannot be read in it. */
  fault: 'day' | 'zeroDay' | 'client' | 'amount' | undefined;
  readonly cells: Map<string, string>;
}

interface Column {
  readonly key: string;
  readonly header: string;
  readonly role?: OrderRole;
}

const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;
const MAIN = { en: 'USD', pl: 'PLN', ru: 'RUB' } as const;
const RATES = [2, 0.5];
const CITIES = ['Warszawa', 'Berlin', 'Казань', 'Leeds'];
const PEOPLE = ['Anna Nowak', 'John Smith', 'Иван Петров'];

/** Writes an export of a kind, and what is true of it. */
export function makeExport(drawnPlan: ExportPlan): DirtyExport {
  const plan = possible(drawnPlan);
  const words = exportWords[plan.language];
  const draw = (name: string) => chance(plan.seed, name);
  const columns: Column[] = [];
  const places: Partial<Record<OrderRole, number>> = {};
  const noSales = new Set<string>();
  const rates: Record<string, number> = {};
  const main = MAIN[plan.language];
  const signed = plan.sign !== 'none' || plan.currencies === 'amounts';
  const money = (hundredths: number, currency = '') =>
    writeMoney(hundredths, plan.sign === 'none' ? { ...plan, sign: 'code' } : plan, currency);
  const isWhole = plan.money === 'wholeComma' || plan.money === 'wholePoint';
  const timesOnly = !['none', 'beside'].includes(plan.pieces);
  const ledger = !timesOnly && plan.scale === 'one' ? plan.ledger : 'no';
  const lines = drawLines();

  addDay();
  addClient();
  addAmounts();
  addProfit();
  addCurrencies();
  addStatuses();
  addMarks();
  addOrder();
  addTraps();
  addFaults();
  return laidOut();

  function drawLines(): Line[] {
    const drawn = draw('lines');
    const start = dayNumber(2023, drawn.whole(1, 12), 3)!;
    const names = plan.client === 'number' ? ['10045', '10046', '20311', '20312', '31999'] : words.clients;
    const few = names.slice(0, drawn.whole(2, names.length));
    const drawnDay = () => {
      const day = start + drawn.whole(0, 500);
      if (plan.day !== 'firstTwelve') return day;
      const [year, month] = isoDay(day).split('-').map(Number) as [number, number];
      return dayNumber(year, month, 1 + (day % 12))!;
    };
    const made: Line[] = [];
    for (let at = 0; at < plan.lines; at++) {
      const before = made.at(-1);
      const joins = before !== undefined && (plan.order === 'lines' || plan.order === 'repeated') && drawn.happens(0.5);
      const size = Math.round(10 ** (2.5 + 3.5 * drawn.share()));
      const amount = isWhole ? Math.max(1, Math.round(size / 100)) * 100 : size;
      made.push({
        day: joins ? before.day : drawnDay(),
        client: joins ? before.client : drawn.oneOf(few),
        amount: joins && plan.order === 'repeated' ? before.amount : amount,
        profit: 0,
        currency: main,
        counts: true,
        repeats: joins && plan.order === 'repeated',
        order: joins ? before.order : at + 1,
        fault: undefined,
        cells: new Map(),
      });
    }
    if (plan.returns === 'yes' && plan.order !== 'repeated' && !timesOnly) {
      for (const line of made) if (drawn.happens(0.12)) line.amount = -line.amount;
    }
    const sorted = made
      .map((line, at) => ({ line, at }))
      .sort((a, b) => a.line.day - b.line.day || a.line.order - b.line.order || a.at - b.at)
      .map(({ line }) => line);
    if (plan.rows === 'backwards') sorted.reverse();
    const list = plan.rows === 'mixed' && plan.order !== 'repeated' ? made : sorted;
    if (plan.client === 'above' || plan.client === 'first') {
      return list.sort((a, b) => (a.client < b.client ? -1 : a.client > b.client ? 1 : 0));
    }
    return list;
  }

  function add(column: Column, write: (line: Line) => string) {
    columns.push(column);
    for (const line of lines) line.cells.set(column.key, write(line));
  }

  function addDay() {
    const drawn = draw('days');
    add({ key: 'day', header: draw('day').oneOf(words.headers.day), role: 'day' }, ({ day }) =>
      writeDay(day, plan, drawn),
    );
  }

  function addClient() {
    const header = draw('client').oneOf(words.headers.client);
    if (plan.client === 'parts' || plan.client === 'customerParts') {
      const [first, last] = words.names;
      const given = ['Anna', 'Jan', 'Олег'];
      const family = ['Nowak', 'Smith', 'Петров'];
      for (const line of lines) {
        const drawn = draw(`name of ${line.order}`);
        line.client = `${drawn.oneOf(given)} ${drawn.oneOf(family)}`;
      }
      const group = plan.client === 'parts' ? '' : `${header} `;
      add({ key: 'first', header: `${group}${first}` }, ({ client }) => client.split(' ')[0]!);
      add({ key: 'client', header: `${group}${last}`, role: 'client' }, ({ client }) => client.split(' ')[1]!);
      return;
    }
    let above = '';
    add({ key: 'client', header, role: 'client' }, ({ client }) => {
      const again = client === above;
      above = client;
      return plan.client === 'above' || (plan.client === 'first' && again) ? '' : client;
    });
  }

  function addAmounts() {
    const drawn = draw('amounts');
    const shown = (hundredths: number, { currency }: Line) => money(hundredths, signed ? currency : '');
    const header = draw('amount').oneOf(words.headers.amount);
    if (plan.currencies === 'amounts') addForeign();
    if (plan.pieces !== 'none') {
      const discounts = new Map<Line, number>();
      for (const line of lines) {
        if (line.repeats) continue;
        const pieces = drawn.whole(1, 9);
        const price = Math.max(100, Math.round(Math.abs(line.amount) / pieces / 100) * 100);
        const percent = drawn.oneOf([0, 5, 10, 20]);
        line.cells.set('quantity', String(pieces));
        line.cells.set('price', shown(price, line));
        discounts.set(line, percent);
        const full = price * pieces;
        const share = plan.pieces.startsWith('discount') ? percent / 100 : 0;
        const off = Math.round((full * share) / (isWhole ? 100 : 1)) * (isWhole ? 100 : 1);
        const left = plan.pieces === 'discountMoney' ? full - off : Math.round(full * (1 - share));
        if (timesOnly || plan.order !== 'repeated') line.amount = Math.sign(line.amount) * left;
        line.cells.set('discount', plan.pieces === 'discountMoney' ? money(off) : written(percent));
      }
      columns.push({ key: 'quantity', header: words.quantity, role: 'quantity' });
      columns.push({ key: 'price', header: words.price, role: 'price' });
      if (plan.pieces.startsWith('discount')) columns.push({ key: 'discount', header: words.discount });
    }
    if (timesOnly) return;
    if (plan.scale !== 'one') {
      const cents = plan.scale === 'cents';
      for (const line of lines) if (!cents) line.amount *= 1000;
      const scaled = cents ? words.cents : draw('scale').oneOf(words.thousands);
      add({ key: 'amount', header: scaled, role: 'amount' }, line =>
        cents ? String(line.amount) : money(line.amount / 1000),
      );
      return;
    }
    if (ledger === 'columns') {
      const [debit, credit] = { en: ['Debit', 'Credit'], pl: ['Wn', 'Ma'], ru: ['Дебет', 'Кредит'] }[plan.language];
      add({ key: 'amount', header: debit!, role: 'amount' }, line => (line.amount > 0 ? shown(line.amount, line) : ''));
      add({ key: 'credit', header: credit!, role: 'refund' }, line =>
        line.amount < 0 ? shown(-line.amount, line) : '',
      );
      for (const line of lines) if (line.amount < 0) line.fault = 'amount';
      return;
    }
    if (ledger === 'mark') {
      const [key, debit, credit] = {
        en: ['Dr/Cr', 'DR', 'CR'],
        pl: ['Strona', 'WN', 'MA'],
        ru: ['Д/К', 'Дебет', 'Кредит'],
      }[plan.language];
      noSales.add(credit!);
      add({ key: 'ledger', header: key!, role: 'document' }, line => {
        line.counts = line.counts && !drawn.happens(0.2);
        return line.counts ? debit! : credit!;
      });
    }
    add({ key: 'amount', header, role: 'amount' }, line => shown(line.amount, line));
  }

  function written(percent: number): string {
    if (plan.pieces === 'discountSign') return `${percent}%`;
    const mark = ['plain', 'groupedComma', 'swiss', 'wholeComma', 'exponent'].includes(plan.money) ? '.' : ',';
    return plan.pieces === 'discountShare' ? String(percent / 100).replace('.', mark) : String(percent);
  }

  function addForeign() {
    const others = ['EUR', 'CZK'];
    rates[main] = 1;
    for (const line of lines) {
      const drawn = draw(`currency of ${line.order}`);
      if (!drawn.happens(0.3)) continue;
      const which = drawn.whole(0, 1);
      line.currency = others[which]!;
      rates[line.currency] = RATES[which]!;
    }
  }

  function addCurrencies() {
    if (plan.currencies !== 'column') return;
    addForeign();
    add({ key: 'currency', header: words.currency, role: 'currency' }, ({ currency }) => currency);
  }

  function addProfit() {
    if (plan.profit === 'none' || plan.scale !== 'one' || plan.currencies !== 'one') return;
    const drawn = draw('profit');
    const margin = plan.profit !== 'money';
    const header = drawn.oneOf(margin ? words.headers.margin : words.headers.profit);
    add({ key: 'profit', header, role: 'profit' }, line => {
      const percent = draw(`profit of ${line.order}`).whole(5, 60);
      line.profit = margin ? (line.amount * percent) / 100 : Math.round(line.amount * (percent / 100));
      if (!margin && isWhole) line.profit = Math.round(line.profit / 100) * 100;
      if (plan.profit === 'marginPlain') return String(percent);
      if (plan.profit === 'marginPercent') return `${percent}%`;
      if (plan.profit === 'marginShare') {
        return writeMoney(percent, { ...plan, money: plan.language === 'en' ? 'plain' : 'comma' }, '');
      }
      return money(line.profit);
    });
  }

  function addStatuses() {
    const drawn = draw('statuses');
    const sets = [...words.statuses].sort(() => drawn.share() - 0.5).slice(0, Number(plan.statuses));
    const all = plan.documents === 'yes' ? [...sets, words.documents] : sets;
    for (const [at, { header, yes, no, maybe }] of all.entries()) {
      const counted = drawn.happens(0.5);
      if (!counted) noSales.add(maybe[0]!);
      for (const value of no) noSales.add(value);
      const role = header === words.documents.header ? 'document' : at === 0 ? 'status' : undefined;
      const ofOrder = new Map<number, string>();
      add({ key: header, header, ...(role === undefined ? {} : { role }) }, line => {
        const value =
          ofOrder.get(line.order) ?? drawn.oneOf(drawn.happens(0.7) ? yes : drawn.happens(0.7) ? no : maybe);
        ofOrder.set(line.order, value);
        if (noSales.has(value)) line.counts = false;
        return value;
      });
    }
    if (plan.probability === 'no' || all.length > 0) return;
    add({ key: 'probability', header: words.probability }, line => {
      const ofOrder = draw(`chance of ${line.order}`);
      const percent = ofOrder.happens(0.6) ? 100 : ofOrder.oneOf([0, 20, 50, 90]);
      if (percent < 100) line.counts = false;
      if (plan.probability === 'percent') return `${percent}%`;
      return plan.probability === 'plain'
        ? String(percent)
        : String(percent / 100).replace('.', plan.language === 'en' ? '.' : ',');
    });
    for (const percent of [0, 20, 50, 90]) for (const form of ['', '%']) noSales.add(`${percent}${form}`);
    for (const share of ['0.2', '0.5', '0.9', '0,2', '0,5', '0,9']) noSales.add(share);
  }

  function addMarks() {
    const drawn = draw('marks');
    if (plan.cancelled === 'yes') {
      add({ key: 'cancelled', header: words.cancelled, role: 'cancelled' }, line => {
        if (plan.order === 'repeated' || !drawn.happens(0.15)) return '';
        line.counts = false;
        return writeDay(line.day + 2, plan, drawn);
      });
    }
    if (plan.refund === 'yes' && plan.order !== 'repeated' && plan.scale === 'one' && !timesOnly && ledger === 'no') {
      add({ key: 'refund', header: words.refund, role: 'refund' }, line => {
        if (line.amount <= 200 || !drawn.happens(0.2)) return money(0);
        const back = drawn.happens(0.3) ? line.amount : Math.floor(line.amount / 200) * 100;
        line.amount -= back;
        if (line.amount === 0) line.counts = false;
        return money(back);
      });
    }
  }

  function addOrder() {
    if (plan.order === 'none') return;
    add(
      { key: 'order', header: draw('order').oneOf(words.headers.order), role: 'order' },
      ({ order }) => `A-${1000 + order}`,
    );
  }

  function addTraps() {
    const drawn = draw('traps');
    const traps = [...words.traps].sort(() => drawn.share() - 0.5).slice(0, Number(plan.traps));
    for (const { header, holds } of traps) {
      if (plan.header === 'none' && holds === 'day') continue;
      add({ key: header, header }, line => {
        if (holds === 'day') return writeDay(line.day + drawn.whole(1, 20), plan, drawn);
        if (holds === 'money') return money(drawn.whole(1, 90) * 100);
        if (holds === 'percent') return `${drawn.whole(5, 60)}%`;
        return holds === 'whole' ? String(drawn.whole(1, 99_999)) : drawn.oneOf(holds === 'city' ? CITIES : PEOPLE);
      });
    }
  }

  function addFaults() {
    if (plan.faults === 'no' || plan.order === 'repeated' || plan.client === 'above' || plan.client === 'first') return;
    const drawn = draw('faults');
    for (const line of lines) {
      if (!drawn.happens(0.08)) continue;
      line.fault = drawn.oneOf(['day', 'zeroDay', 'client', 'amount'] as const);
      if (line.fault === 'day') line.cells.set('day', drawn.oneOf(['', 'b/d', 'n/a']));
      if (line.fault === 'zeroDay') line.cells.set('day', '1899-12-30');
      if (line.fault === 'client') for (const key of ['client', 'first']) line.cells.set(key, '');
      if (line.fault === 'amount')
        for (const key of ['amount', 'price']) line.cells.set(key, drawn.oneOf(['', 'tbd', '???']));
    }
  }

  function laidOut(): DirtyExport {
    const drawn = draw('layout');
    const order = [...columns];
    if (plan.columns === 'mixed') order.sort(() => drawn.share() - 0.5);
    if (plan.client === 'above') order.sort((a, b) => Number(b.key === 'client') - Number(a.key === 'client'));
    if (plan.blanks === 'column') order.splice(drawn.whole(1, order.length - 1), 0, { key: 'blank', header: '' });
    for (const [place, { role }] of order.entries()) if (role !== undefined && !(role in places)) places[role] = place;
    const blank = () => order.map(() => '');
    const grid: string[][] = [];
    if (plan.header === 'titles') {
      for (const title of words.titles.slice(0, drawn.whole(1, 3))) grid.push([title, ...blank().slice(1)]);
      if (drawn.happens(0.5)) grid.push(blank());
    }
    if (plan.header === 'two') grid.push(order.map((_, place) => (place === 0 ? words.titles[1]! : '')));
    const headers = order.map(({ header }) => header);
    if (plan.header !== 'none') grid.push(headers);
    const sales: TrueSale[] = [];
    let above = '';
    let sum = 0;
    for (const [at, line] of lines.entries()) {
      if (plan.again === 'yes' && plan.header !== 'none' && at === Math.floor(lines.length / 2)) grid.push(headers);
      if (plan.blanks === 'rows' && drawn.happens(0.1)) grid.push(blank());
      if (plan.client === 'above' && line.client !== above) {
        grid.push(order.map(({ key }) => (key === 'client' ? line.client : '')));
      }
      above = line.client;
      const rate = rates[line.currency] ?? 1;
      if (line.counts && !line.repeats && line.fault === undefined) {
        const profit = columns.some(({ key }) => key === 'profit') ? line.profit / 100 : undefined;
        const { day, client } = line;
        sales.push({ row: grid.length, day, client, amount: (line.amount * rate) / 100, profit });
      }
      if (line.fault !== 'amount') sum += line.amount;
      grid.push(order.map(({ key }) => line.cells.get(key) ?? ''));
    }
    addTotal(order, grid, sum);
    if (plan.footer === 'yes') grid.push(blank(), [words.footer, ...blank().slice(1)]);
    return {
      plan,
      grid,
      locale: localeOf(),
      typed: plan.sheet !== 'texts',
      sales,
      places,
      answers: { noSales, rates, choices: choices() },
    };
  }

  function addTotal(order: readonly Column[], grid: string[][], sum: number) {
    if (plan.totals === 'none' || timesOnly || plan.scale !== 'one' || ledger !== 'no' || plan.refund === 'yes') return;
    const drawn = draw('totals');
    const last = lines.at(-1)!;
    const label = plan.totals === 'unnamed' ? '' : drawn.oneOf(words.total);
    const labelled = plan.client === 'above' || plan.client === 'first' || plan.totals === 'dated' ? 'client' : 'day';
    const amount = money(sum, signed ? main : '');
    grid.push(
      order.map(({ key }) => {
        if (key === 'amount') return amount;
        if (key === labelled) return label;
        return key === 'day' && plan.totals === 'dated' ? last.cells.get('day')! : '';
      }),
    );
  }

  function localeOf(): SheetLocale {
    if (plan.sheet !== 'typedAbroad') return LOCALES[plan.language];
    return plan.language === 'en' ? 'pl_PL' : 'en_US';
  }

  function choices(): Readonly<Record<string, string>> {
    const american = localeOf() === 'en_US';
    const order =
      plan.day === 'ymd/2'
        ? 'ymd'
        : plan.day.startsWith('mdy')
          ? 'mdy'
          : /^dmy|first/.test(plan.day)
            ? 'dmy'
            : american
              ? 'mdy'
              : 'dmy';
    return {
      dayOrder: order,
      decimalMark: ['comma', 'groupedPoint', 'spaced', 'wholePoint'].includes(plan.money) ? 'comma' : 'point',
      repeated: plan.order === 'repeated' ? 'once' : 'each',
      price: timesOnly ? 'times' : 'once',
      client: plan.client === 'above' || plan.client === 'first' ? 'above' : 'own',
      cancelled: 'leave',
      refund: 'subtract',
      scale: 'headed',
      discount:
        { discountMoney: 'money', none: 'ignore', beside: 'ignore', times: 'ignore' }[plan.pieces as string] ??
        'percent',
      margin: plan.profit === 'money' ? 'money' : 'percent',
    };
  }
}

/** Without headers, nobody can say what these columns mean; and cents are written without a currency. */
function possible(plan: ExportPlan): ExportPlan {
  const scale = plan.currencies === 'amounts' ? 'one' : plan.scale;
  if (plan.header !== 'none') return { ...plan, scale };
  const pieces = plan.pieces.startsWith('discount') ? 'times' : plan.pieces;
  const client = plan.client === 'parts' || plan.client === 'customerParts' ? 'name' : plan.client;
  return {
    ...plan,
    client,
    pieces,
    scale: 'one',
    ledger: 'no',
    cancelled: 'no',
    refund: 'no',
    probability: 'no',
    profit: 'none',
  };
}
