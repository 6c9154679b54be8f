import type { ReferralGrade } from '../../contract/referrals';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';
import { RadioChoice } from '../parts/RadioChoice';

/** How well the two know each other, from a name and a number (1) to an introduction in person (5). */
export function QualityChoice(props: {
  readonly grades: readonly ReferralGrade[];
  readonly quality: number | null;
  readonly onChange: (quality: number) => void;
}) {
  const { addReferral } = usePage().texts;
  const words: Readonly<Record<number, string>> = addReferral.grades;
  return (
    <RadioChoice
      legend={addReferral.knows}
      choices={props.grades.map(({ quality }) => ({
        value: quality,
        mark: quality,
        label: words[quality] ?? fill(addReferral.otherGrade, { quality }),
      }))}
      chosen={props.quality}
      onChoose={props.onChange}
    />
  );
}
