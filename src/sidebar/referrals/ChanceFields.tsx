import type { ReferralChances, ReferralGrade } from '../../contract/referrals';
import { CHANCES } from '../../core/referral/limits';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { NumberField } from '../parts/NumberField';
import { useCalmVoice } from '../parts/useCalmVoice';

/** The three chances of a referral: those of its quality, until the person knows better. */
export function ChanceFields(props: {
  readonly grade: ReferralGrade;
  /** Those that the person has changed. */
  readonly own: Partial<ReferralChances>;
  readonly profit: number;
  readonly currency: string;
  readonly onChange: (own: Partial<ReferralChances>) => void;
}) {
  const { grade, own, profit, currency, onChange } = props;
  const { texts, numbers } = usePage();
  const { addReferral } = texts;
  const chance = CHANCES.reduce((product, key) => product * (own[key] ?? grade[key]), 1);
  const result = fill(addReferral.chance, { chance: numbers.rate(chance) });
  const meaning = fill(addReferral.chanceWhy, { worth: numbers.money(chance * profit, currency) });
  useCalmVoice(`${result}. ${meaning}`);
  const change = (key: keyof ReferralChances, typed: number) => {
    const others = Object.fromEntries(Object.entries(own).filter(([name]) => name !== key));
    onChange(typed === percentOf(grade[key]) ? others : { ...others, [key]: typed / 100 });
  };
  return (
    <fieldset class="chances">
      <legend>{addReferral.chances}</legend>
      {CHANCES.map(key => (
        <NumberField
          key={key}
          label={addReferral[key]}
          value={percentOf(own[key] ?? grade[key])}
          least={0}
          most={100}
          onChange={typed => change(key, typed)}
        />
      ))}
      <p class="result">
        <strong>{result}</strong>
        <br />
        {meaning}
      </p>
    </fieldset>
  );
}

/** 0.07 as exactly 7, where × 100 could miss the last digit. */
function percentOf(share: number): number {
  return Math.round(share * 1e6) / 1e4;
}
