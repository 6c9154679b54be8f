import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../PageContext';

/** A screen reader has read out the value of a slider by then. */
const PAUSE = 800;

/** Announces a result that follows what a person types or slides: once they pause, and not what they found there. */
export function useCalmVoice(sentence: string): void {
  const { announce } = usePage();
  const last = useRef(sentence);
  useEffect(() => {
    if (sentence === last.current) return;
    const timer = setTimeout(() => {
      last.current = sentence;
      announce(sentence);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}
