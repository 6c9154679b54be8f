import type { ToldQuality } from '../../core/referral/toldQuality';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** What those give next who were told what became of their referral, beside those who were not. */
export function ToldQualityLine({ quality }: { readonly quality: ToldQuality }) {
  const { texts, numbers } = usePage();
  const { word } = texts;
  const line = (group: 'told' | 'others') => {
    const { count, mean } = quality[group];
    const given = numbers.counted(word.given[group], count);
    return mean === null ? given : fill(word.ofQuality, { given, quality: numbers.decimal(mean) });
  };
  return (
    <section class="because">
      <h2>{word.quality}</h2>
      <p>
        {line('told')}
        <br />
        {line('others')}
      </p>
      <p>{word.verdicts[quality.verdict]}</p>
    </section>
  );
}
