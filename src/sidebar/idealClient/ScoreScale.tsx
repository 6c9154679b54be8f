import { useId } from 'preact/hooks';
import { BEST_SCORE } from '../../core/ideal/limits';
import { fill } from '../../i18n/fill';
import { usePage } from '../PageContext';

/** The article's scale, −5 to +5, for one trait: one click or one arrow key a score, and a way to leave it blank. */
export function ScoreScale(props: {
  readonly trait: string;
  readonly score: number | null;
  readonly onScore: (score: number | null) => void;
}) {
  const { trait, score, onScore } = props;
  const { texts, numbers } = usePage();
  const group = useId();
  return (
    <fieldset class="scale">
      <legend class="clamp" title={trait}>
        {trait}
      </legend>
      <p class="given">
        {score === null ? (
          texts.idealClient.notScored
        ) : (
          <>
            <strong>{numbers.score(score)}</strong>
            <button
              type="button"
              class="cross"
              aria-label={fill(texts.idealClient.clearScore, { trait })}
              onClick={() => onScore(null)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </>
        )}
      </p>
      <div class="marks">
        {SCALE.map(mark => (
          <label key={mark} class={mark < 0 ? 'low' : ''}>
            <input type="radio" name={group} checked={mark === score} onChange={() => onScore(mark)} />
            <span>{numbers.score(mark)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const SCALE = Array.from({ length: 2 * BEST_SCORE + 1 }, (_, place) => place - BEST_SCORE);
