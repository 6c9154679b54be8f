import type { NativeFormula } from './NativeFormula';
import { isTyped, operand, orElse, unlessBlank } from './operands';

/** Rates that differ by less are equal: their difference would carry the error of all their digits. */
const NEARLY = '1/10^8';

/** The client's own referrals, which change evenly. The generations below them follow no formula of Sheets. */
export const REFERRAL_VALUE: NativeFormula = (typed, { presentOf }) => {
  const [referrals = '', listen = '', contact = '', conversion = '', profit = '', ...settings] = typed;
  const [years, discount, growth, generations = '', anyway, saved, cost] = settings;
  const present = presentOf(generations);
  if (present !== '' && present !== 1) return undefined;
  const chances = [listen, contact, conversion].filter(text => text !== '1').map(operand);
  const [t, r, g, b] = [orElse(years, '1'), orElse(discount, '0'), orElse(growth, '0'), orElse(anyway, '0')];
  const won = `((1-${b})*${operand(profit)}+${b}*${orElse(saved, '0')})`;
  const worth = `${operand(referrals)}*(${[...chances, won].join('*')}-${orElse(cost, '0')})`;
  const active = `IF(ABS(${r}-${g})<${NEARLY};${t}/(1+${r});(1-((1+${g})/(1+${r}))^${t})/(${r}-${g}))`;
  // Whoever asks for more generations later is not given the value of one.
  const answer = isTyped(generations) || generations === '' ? worth : `IF(${operand(generations)}>1;NA();${worth})`;
  return unlessBlank([referrals, listen, contact, conversion, profit], `${answer}*${active}`);
};
