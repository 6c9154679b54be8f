import type { ExportPlan } from './ExportPlan';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', PLN: 'zł', RUB: '₽', EUR: '€', GBP: '£', CZK: 'Kč' };

/** An amount of hundredths as the program writes it, in a currency or in none. */
export function writeMoney(hundredths: number, { money, sign, minus }: ExportPlan, currency: string): string {
  const size = Math.abs(hundredths);
  const [whole, cents] = [String(Math.floor(size / 100)), String(size % 100).padStart(2, '0')];
  const signed = currency === '' ? body() : withSign(body());
  if (hundredths >= 0) return signed;
  return minus === 'brackets'
    ? `(${signed})`
    : minus === 'behind'
      ? `${signed}-`
      : `${minus === 'dash' ? '−' : '-'}${signed}`;

  function body(): string {
    const grouped = (mark: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
    switch (money) {
      case 'plain':
        return `${whole}.${cents}`;
      case 'comma':
        return `${whole},${cents}`;
      case 'groupedComma':
        return `${grouped(',')}.${cents}`;
      case 'groupedPoint':
        return `${grouped('.')},${cents}`;
      case 'spaced':
        return `${grouped('\u00a0')},${cents}`;
      case 'swiss':
        return `${grouped('’')}.${cents}`;
      case 'exponent':
        return (size / 100)
          .toExponential()
          .replace('e', 'E')
          .replace(/E\+(\d)$/, 'E+0$1');
      case 'wholeComma':
        return grouped(',');
      case 'wholePoint':
        return grouped('.');
    }
  }

  function withSign(amount: string): string {
    if (sign === 'code') return `${currency} ${amount}`;
    return sign === 'before' ? `${SIGNS[currency]}${amount}` : `${amount} ${SIGNS[currency]}`;
  }
}
