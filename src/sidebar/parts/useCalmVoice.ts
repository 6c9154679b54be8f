import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../PageContext';

/** A screen reader has told the value of a slider by then. */
const PAUSE = 800;

/** Announces a result that follows what a person types or slides: once he pauses, and not what he has found there. */
export function useCalmVoice(sentence: string): void {
  const { announce } = usePage();
  const told = useRef(sentence);
  useEffect(() => {
    if (sentence === told.current) return;
    const timer = setTimeout(() => {
      told.current = sentence;
      announce(sentence);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
}
