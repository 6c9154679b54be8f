import { faultSentence } from './faultSentence';

/** Answers the sidebar; whatever goes wrong becomes a sentence in the person's language. */
export function answer<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(faultSentence(error));
  }
}
